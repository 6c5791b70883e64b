/** English words that tell nothing about what happened: grammar, and the verbs of reporting. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above according across add added adding adds after again against ago all almost along already also although always am amid among an and
another any anyone anything are around as asked at away back be became because become been before began behind being below best better between
both but by call called came can cannot come comes could day days did do does doing done down during each early either else end enough even ever
every far few first following for former from further get give given go going gone good got had has have having he held her here hers herself him
himself his how however i if in including instead into is it its itself just keep kept know known last late later latest least left less let like
likely long made make makes making many may maybe me meanwhile might month months more most much must my near nearly need never new news next no
nor not nothing now of off often old on once one only onto or other others our out over own part per perhaps put quite rather really recent
recently report reported reporter reporters reports right said same saw say saying says see seen set several shall she should show since so some
something soon still such take taken taking tell than that the their them themselves then there these they thing things think this those though
through thus time times to today together told tomorrow too took toward towards two under until up upon us use used using very via want was way we
week weeks well went were what when where whether which while who whom whose why will with within without won't would year years yes yesterday yet
you your monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr statement spokesman spokeswoman`.split(
    /\s+/u,
  ),
);
