import CommandLineKit
import Wording

/// The commands under `mentorctl partnership`.
enum PartnershipCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "partnership",
    Phrase(
      ru: "Пары организаций: одна — наставник другой.",
      en: "Pairs of organisations: one mentors the other."),
    aliases: ["партнёрство", "партнёрства"],
    [
      PartnershipAdd.self, PartnershipList.self, PartnershipShow.self, PartnershipEdit.self,
      PartnershipAgree.self, PartnershipDecline.self, PartnershipPropose.self,
      PartnershipApprove.self, PartnershipOrder.self, PartnershipStart.self,
      PartnershipPause.self, PartnershipResume.self, PartnershipFinish.self,
      PartnershipDissolve.self,
    ])
}
