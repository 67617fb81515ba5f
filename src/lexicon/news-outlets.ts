/**
 * How outlets are told by their names: whoever speaks to one speaks to the public. Our own list of agencies and
 * broadcasters, and of words that names of newspapers and stations have.
 */
export const OUTLETS: ReadonlySet<string> = new Set(
  'aap abc afp ansa ap axios bbc bloomberg cbc cbs cnbc cnn dpa efe guardian msnbc nbc npr pbs politico reuters rte sky tass xinhua'.split(
    ' ',
  ),
)

export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  (
    'broadcaster broadcasting chronicle courier daily echo express fm gazette herald independent journal magazine mail ' +
    'mirror monitor network news newspaper observer podcast post press radio record reporter show standard star ' +
    'telegraph television times today tribune tv weekly wire'
  ).split(' '),
)
