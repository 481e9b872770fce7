import CommandLineKit
import Wording

/// The commands under `mentorctl mentor`.
enum MentorCommands {
  static let group = CommandGroup<AppContext, Answer>(
    "mentor", Phrase(ru: "База наставников учебного года.", en: "The mentors of a school year."),
    aliases: ["наставник", "наставники", "mentors"],
    [
      MentorAdd.self, MentorList.self, MentorShow.self, MentorEdit.self, MentorImport.self,
      PoolReadiness<MentorStanding>.self, StandingChange<MentorStanding, Pausing>.self,
      StandingChange<MentorStanding, Resuming>.self, StandingChange<MentorStanding, Archiving>.self,
    ])
}
