import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl mentee edit`.
struct MenteeEdit: Command {
  static let about = About(
    "edit", Phrase(ru: "Изменить запись наставляемого.", en: "Change the record of a mentee."),
    examples: [
      Example(
        "mentorctl mentee edit E-9 --priority 3",
        Phrase(ru: "Подобрать в первую очередь.", en: "Match first of all.")),
      Example(
        "mentorctl mentee edit E-9 --status paused",
        Phrase(ru: "Пока не подбирать.", en: "Do not match for now.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3, Phrase(ru: "Участник с открытыми парами уходит из базы.", en: "Open pairs forbid it."))
    ])

  @OptionGroup var naming: MenteeArgument
  @OptionGroup var profile: MenteeOptions
  @OptionGroup var setting: SettingOptions
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let old = try naming.mentee(in: &editing, context)
      let catalogue = try editing.load(.forms).catalogue
      let openPairs = try editing.load(.pairs).openPairs(of: old.id)
      let mentee = try editing.change(.mentees) { mentees throws(WorkspaceError) in
        let changed = try profile.changed(old, in: catalogue)
        try WorkspaceError.domain { () throws(PeopleError) in
          let mentee = try changed.setting(setting.pairs)
          try catalogue.verify(mentee.forms)
          try mentees.replace(mentee, openPairs: openPairs.map { "\($0)" })
        }
        return mentees[old.id] ?? old
      }
      return (mentee, try editing.pool(year: mentee.year, on: context.today))
    }
    let (mentee, pool) = outcome.value
    return Answer(
      report: MenteeReport(context: context, pool: pool).card(mentee),
      notes: outcome.notes.map(\.message))
  }
}
