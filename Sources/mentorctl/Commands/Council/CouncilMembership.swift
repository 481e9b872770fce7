import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl council join`.
struct CouncilJoin: Command {
  static let about = About(
    "join", Phrase(ru: "Ввести человека в совет.", en: "Take somebody into the council."),
    examples: [
      Example(
        "mentorctl council join \"Лугова Анна Петровна\" --role chair "
          + "--position \"методист ИМЦ\" --since 2026-09-01",
        Phrase(ru: "Председатель совета.", en: "The chair."))
    ],
    exitStatuses: [
      ExitStatusNote(3, Phrase(ru: "Человек уже в совете.", en: "Already in the council."))
    ])

  @Argument(
    "name", value: ValueName(ru: "ФИО", en: "name"),
    Phrase(ru: "Фамилия, имя и отчество.", en: "Surname, given name and patronymic."))
  var name: String

  @Option("role", Phrase(ru: "Роль в совете.", en: "The role in the council."))
  var role: CouncilRole = .member

  @Option(
    "position", value: ValueName(ru: "должность", en: "position"), allowsEmpty: true,
    Phrase(ru: "Должность.", en: "The position."))
  var position: String?

  @Option("since", Phrase(ru: "Первый день; без него — сегодня.", en: "The first day, else today."))
  var since: CalendarDate?

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      try editing.change(.council) { council throws(WorkspaceError) in
        let member = CouncilMember(
          id: council.nextID, name: name.cleaned(), office: position?.cleaned(), role: role,
          from: since ?? context.today)
        try WorkspaceError.domain { () throws(RecognitionError) in try council.join(member) }
        return member
      }
    }
    return Answer(
      report: CouncilReport(context: context).list([outcome.value]),
      notes: outcome.notes.map(\.message))
  }
}

/// The command `mentorctl council leave`.
struct CouncilLeave: Command {
  static let about = About(
    "leave", Phrase(ru: "Вывести человека из совета.", en: "End a membership."),
    examples: [
      Example(
        "mentorctl council leave CM-2 --on 2027-05-31",
        Phrase(ru: "CM-2 вышел из совета.", en: "CM-2 left the council."))
    ])

  @OptionGroup var naming: NamedRecord

  @Option("on", Phrase(ru: "Последний день; без него — сегодня.", en: "The last day, else today."))
  var day: CalendarDate?

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      try editing.change(.council) { council throws(WorkspaceError) in
        let member = try WorkspaceError.domain { () throws(LookupError) in
          try council.find(naming.reference.text, name: \.name) { _ in "" }
        }
        return try WorkspaceError.domain { () throws(RecognitionError) in
          try council.leave(member, on: day ?? context.today)
        }
      }
    }
    return Answer(
      report: CouncilReport(context: context).list([outcome.value]),
      notes: outcome.notes.map(\.message))
  }
}

/// The command `mentorctl council list`.
struct CouncilList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать совет наставников.", en: "List the council of mentors."),
    examples: [
      Example(
        "mentorctl council list --former",
        Phrase(ru: "И тех, кто вышел.", en: "Those who left as well."))
    ])

  @Flag("former", Phrase(ru: "И бывших.", en: "Former ones as well."))
  var former: Bool

  func run(in context: AppContext) throws -> Answer {
    let (members, notes) = try context.read { snapshot throws(WorkspaceError) in
      try snapshot.load(.council).filter { former || $0.isMember(on: context.today) }
    }
    return Answer(report: CouncilReport(context: context).list(members), notes: notes)
  }
}
