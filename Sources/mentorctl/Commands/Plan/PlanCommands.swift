import CommandLineKit
import Wording

/// The commands under `mentorctl plan`.
enum PlanCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "plan",
    Phrase(
      ru: "Индивидуальные планы пар и дневник наставника.",
      en: "Individual plans of the pairs, and the mentor’s diary."),
    aliases: ["план", "планы", "plans"],
    [
      PlanNew.self, PlanGoal.self, PlanTaskEdit.self, PlanTaskDone.self, PlanTaskMark.self,
      PlanApprove.self, PlanShow.self, PlanList.self, PlanOverdue.self, PlanExport.self,
      PlanDiary.self,
    ])
}
