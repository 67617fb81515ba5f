/**
 * Chinese, Korean and Vietnamese surnames, in lower case, which stand before the given names (*Xi Jinping … Xi*). Only such
 * as are hardly given names in English. From common knowledge.
 */
export const SURNAMES_FIRST: ReadonlySet<string> = new Set(
  `bui cai cao chang chen cheng choi chung cui deng ding dong duan fang feng gao gong guo hou hsieh hsu huang hwang jang jeong
  jiang jin kang kim kwon lai lei li liang lim lin liu lu luo lyu meng moon ngo nguyen pan park peng pham qian qin ren seo shao
  shen shi shin song su sun tan tang tsai tseng wang wei wu xi xia xiao xie xiong xu xue yan yao yin yoon yu yuan zeng zhang zhao
  zheng zhong zhou zhu zou`.split(/\s+/),
)
