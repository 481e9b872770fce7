import CommandLineKit
import Wording

/// The commands under `mentorctl meeting`.
enum MeetingCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "meeting",
    Phrase(
      ru: "Встречи пар: от знакомства до итоговой.",
      en: "The meetings of pairs, from the first to the final one."),
    aliases: ["встреча", "встречи", "meetings"],
    [
      MeetingPlan.self, MeetingAdd.self, MeetingHold.self, MeetingMoveCommand.self,
      MeetingCancel.self, MeetingList.self, MeetingShow.self, MeetingMinutes.self,
      MeetingStatus.self,
    ])
}
