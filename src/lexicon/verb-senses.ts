/**
 * What a verb says of the number behind it: whether its subject is what is measured (*the bridge cost $5m*), its object
 * (*put the loss at $5m*), or neither (*the firm paid $5m*). Collected by hand from the corpus and English grammars;
 * verbs of change are in `changes.ts`.
 */
const ROWS: readonly (readonly [sense: VerbSense, words: string])[] = [
  ['be', 'are|be|been|being|is|was|were'],
  [
    'level',
    'amount|amounted|amounts|average|averaged|averages|averaging|came|close|closed|closes|closing|come|comes|contain|contained|contains|cost|costing|costs|cover|covered|covers|exceed|exceeded|exceeding|exceeds|fetch|fetched|fetches|go|goes|going|held|hit|hits|hold|holds|last|lasted|lasting|lasts|measure|measured|measures|measuring|need|needed|needs|number|numbered|numbering|numbers|open|opened|opening|opens|pass|passed|passes|ran|reach|reached|reaches|reaching|remain|remained|remains|require|required|requires|run|runs|sell|selling|sells|sold|span|spans|stand|standing|stands|stood|stretch|stretched|stretches|stretching|take|taken|takes|took|top|topped|topping|tops|total|totaled|totalled|totalling|totals|touch|touched|touches|trade|traded|trades|trading|weigh|weighed|weighing|weighs|went',
  ],
  [
    'put',
    'announced|assessed|bought|budgeted|build|built|buy|buys|capped|estimate|estimated|estimates|fixed|insured|keep|keeps|kept|leave|left|listed|priced|put|puts|putting|reported|revised|set|sets|setting|value|valued|values',
  ],
  [
    'give',
    'allocated|allocates|award|awarded|awards|borrow|borrowed|burned|charge|charged|charges|claim|claimed|claims|clear|clears|collect|collected|collects|contribute|contributed|demand|demanded|demands|donate|donated|earn|earned|earns|fine|fined|gave|get|gets|getting|give|given|gives|got|invest|invested|invests|lend|lent|offer|offered|offers|owe|owed|owes|owing|paid|pay|paying|pays|pledge|pledged|pledges|promise|promised|promises|receive|received|receives|recover|recovered|repaid|repay|sanctioned|save|saved|saves|seek|sought|spend|spending|spends|spent|want|wanted|wants|win|winning|wins|won',
  ],
  [
    'move',
    'attacked|carried|carries|carry|cycle|cycled|drive|driven|drives|drove|flew|fly|lain|lay|lie|lies|march|marched|move|moved|moves|pumped|ride|rode|sail|sailed|swam|swim|travel|traveled|travelled|travels|walk|walked|walks',
  ],
  [
    'play',
    'beat|beats|chased|chasing|defeat|defeated|defeats|draw|drew|finish|finished|finishes|lead|leads|led|lost|made|score|scored|scores|scoring|trail|trailed|trails|vote|voted|votes',
  ],
  ['have', 'had|has|have|having|own|owned|owns'],
  ['say', 'add|count|counted|counts|list|lists|said|say|saying|says|tell|tells|told'],
]

/** What a verb says of the number behind it. */
export type VerbSense = 'be' | 'give' | 'have' | 'level' | 'move' | 'play' | 'put' | 'say'

/** Verb form → its sense. */
export const VERB_SENSES: ReadonlyMap<string, VerbSense> = new Map(
  ROWS.flatMap(([sense, words]) => words.split('|').map((word) => [word, sense] as const)),
)
