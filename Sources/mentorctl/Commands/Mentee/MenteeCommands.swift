import CommandLineKit
import Wording

/// The commands under `mentorctl mentee`.
enum MenteeCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "mentee", Phrase(ru: "База наставляемых учебного года.", en: "The mentees of a school year."),
    aliases: ["наставляемый", "наставляемые", "mentees"],
    [
      MenteeAdd.self, MenteeList.self, MenteeShow.self, MenteeEdit.self, MenteeImport.self,
      PoolReadiness<MenteeStanding>.self, StandingChange<MenteeStanding, Pausing>.self,
      StandingChange<MenteeStanding, Resuming>.self, StandingChange<MenteeStanding, Archiving>.self,
    ])
}
