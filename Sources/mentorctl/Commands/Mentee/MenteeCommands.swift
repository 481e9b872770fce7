import CommandLineKit
import Wording

/// The commands under `mentorctl mentee`.
enum MenteeCommands {
  static let group = CommandGroup<AppContext, Answer>(
    About(
      "mentee", Phrase(ru: "База наставляемых учебного года.", en: "The mentees of a school year."),
      aliases: ["наставляемый", "наставляемые", "mentees"]),
    members: [
      .command(MenteeAdd.self), .command(MenteeList.self), .command(MenteeShow.self),
      .command(MenteeEdit.self), .command(MenteeImport.self), .command(MenteeWaiting.self),
      .command(PoolReadiness<MenteeStanding>.self),
      .command(StandingChange<MenteeStanding, Pausing>.self),
      .command(StandingChange<MenteeStanding, Resuming>.self),
      .command(StandingChange<MenteeStanding, Archiving>.self),
      .group(SupportCommands.group),
    ])
}
