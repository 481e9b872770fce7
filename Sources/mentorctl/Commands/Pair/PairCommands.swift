import CommandLineKit
import Wording

/// The commands under `mentorctl pair`.
enum PairCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "pair", Phrase(ru: "Подбор и жизнь пар.", en: "Match people and look after pairs."),
    aliases: ["пара", "пары"],
    [
      PairMatch.self, PairRematch.self, PairSimulate.self, PairProposals.self, PairAccept.self,
      PairAdd.self, PairPropose.self, PairAgree.self, PairDecline.self, PairApprove.self,
      PairOrder.self, PairStart.self, PairPause.self, PairResume.self, PairFinish.self,
      PairDissolve.self, PairList.self, PairShow.self, PairEdit.self, PairLoad.self,
      PairStalled.self,
      PairScores.self, PairCriteria.self, PairWhy.self,
      PairWhyNot.self, PairAlternatives.self, PairUnmatched.self, PairStabilityCheck.self,
      PairVerify.self, PairLock.self,
      PairForbid.self,
      PairPrefer.self, PairUnlock.self,
    ])
}
