import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl mentor edit`.
struct MentorEdit: Command {
  static let about = About(
    "edit", Phrase(ru: "Изменить запись наставника.", en: "Change the record of a mentor."),
    discussion: Phrase(
      ru: "Вместимость не бывает меньше числа уже занятых мест.",
      en: "A capacity is never below the places that are taken."),
    examples: [
      Example(
        "mentorctl mentor edit M-5 --capacity 4",
        Phrase(ru: "Дать четыре места.", en: "Give four places.")),
      Example(
        "mentorctl mentor edit M-5 --status paused",
        Phrase(ru: "Пока не подбирать.", en: "Do not match for now.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Вместимость меньше занятых мест, или с открытыми парами уходят из базы.",
          en: "Fewer places than are taken, or open pairs forbid to leave the pool."))
    ])

  @OptionGroup var naming: MentorArgument
  @OptionGroup var profile: MentorOptions
  @OptionGroup var setting: SettingOptions
  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let old = try naming.mentor(in: &editing, context)
      let catalogue = try editing.load(.forms).catalogue
      let taken = try editing.load(.pairs).takenPlaces[old.id] ?? .none
      let mentor = try editing.change(.mentors) { mentors throws(WorkspaceError) in
        let changed = try profile.changed(old, in: catalogue)
        try WorkspaceError.domain { () throws(PeopleError) in
          let mentor = try changed.setting(setting.pairs)
          try catalogue.verify(mentor.forms)
          try mentors.replace(mentor, taken: taken)
        }
        return mentors[old.id] ?? old
      }
      return (mentor, try editing.pool(year: mentor.year, on: context.today))
    }
    let (mentor, pool) = outcome.value
    return Answer(
      report: MentorReport(context: context, pool: pool).card(mentor),
      notes: outcome.notes.map(\.message))
  }
}
