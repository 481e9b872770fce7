import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl person merge`.
struct PersonMergeCommand: Command {
  static let about = About(
    "merge", Phrase(ru: "Объединить две записи об одном человеке.", en: "Merge two records."),
    discussion: Phrase(
      ru:
        "Остаётся первая запись (или та, что названа в --keep); недостающее берётся из второй, а все "
        + "ссылки на вторую — пары, согласия, собеседования и остальное — переходят к первой. Если записи "
        + "противоречат друг другу, команда показывает, в чём, и ничего не меняет, пока вы не решите: "
        + "--take born=P-8.",
      en:
        "The first record stays (or that of --keep), takes what it lacks from the second, and gets all "
        + "references. Where the two contradict one another, the command shows it and changes nothing "
        + "until you decide: --take born=P-8."),
    examples: [
      Example(
        "mentorctl person merge P-3 P-8",
        Phrase(ru: "P-8 становится частью P-3.", en: "P-8 becomes part of P-3.")),
      Example(
        "mentorctl person merge P-3 P-8 --keep P-8 --take phone=P-3 --profile M-1",
        Phrase(
          ru: "Остаётся P-8, но телефон — от P-3, а из профилей года — M-1.",
          en: "P-8 stays with the telephone of P-3, and M-1 of the profiles.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        3,
        Phrase(
          ru: "Записи противоречат друг другу или правилам программы.",
          en: "The records contradict one another or the rules of the programme."))
    ])

  @Argument(
    "person", value: ValueName(ru: "человек", en: "person"), completion: .dynamic("people"),
    Phrase(ru: "Человек: код (P-3) или фамилия.", en: "The person: identifier (P-3) or surname."))
  var first: RecordReference

  @Argument(
    "other", value: ValueName(ru: "человек", en: "person"), completion: .dynamic("people"),
    Phrase(ru: "Вторая запись о нём.", en: "The second record."))
  var second: RecordReference

  @Option(
    "keep", completion: .dynamic("people"),
    Phrase(ru: "Какая запись остаётся; без него — первая.", en: "Which stays, else the first."))
  var keep: RecordReference?

  @Option(
    "take", value: ValueName(ru: "поле=код", en: "field=id"),
    Phrase(
      ru: "Чьё значение поля верно: born=P-8; можно повторять.",
      en: "Whose value of a field is right: born=P-8; repeatable."))
  var taken: [FieldSetting]

  @Option(
    "profile", value: ValueName(ru: "код", en: "id"),
    Phrase(
      ru: "Какой из двух профилей одного года остаётся: M-1; можно повторять.",
      en: "Which of two profiles of a year stays: M-1; repeatable."))
  var profiles: [RecordReference]

  @OptionGroup var writing: WriteOptions

  func run(in context: AppContext) throws -> Answer {
    let (preview, notes) = try context.read { snapshot throws(WorkspaceError) in
      try sides(in: try snapshot.load(.people), context)
    }
    let view = MergeReport(context: context)
    let union = try RecordUnion(preview.kept, with: preview.other, deciding: preview.decisions)
    guard union.open.isEmpty else {
      let error = MergeError.undecided(
        kept: preview.kept.id, other: preview.other.id, fields: union.open.map(\.field))
      return Answer(
        report: view.differences(preview.kept, preview.other.id, union.differences),
        notes: notes + [error.message] + [error.hint].compactMap(\.self), status: .refused)
    }
    let outcome = try context.write(writing) { editing throws(WorkspaceError) in
      let sides = try sides(in: try editing.load(.people), context)
      return try editing.merge(
        sides.other.id, into: sides.kept.id, deciding: sides.decisions,
        staying: profiles.map { $0.text.uppercased() })
    }
    return Answer(report: view.merged(outcome.value), notes: outcome.notes.map(\.message))
  }

  /// What is to be merged, and how contradictions are decided.
  private struct Sides {
    let kept: Person
    let other: Person
    let decisions: [String: MergeSide]
  }

  private func sides(
    in people: RecordSet<Person>, _ context: AppContext
  ) throws(WorkspaceError) -> Sides {
    let one = try first.person(in: people, context)
    let two = try second.person(in: people, context)
    guard one.id != two.id else { throw .domain(MergeError.sameRecord(one.id)) }
    var kept = one
    if let keep {
      kept = try keep.person(in: people, context)
      guard [one.id, two.id].contains(kept.id) else {
        throw .domain(MergeError.idleDecision("--keep \(kept.id)"))
      }
    }
    let other = kept.id == one.id ? two : one
    var decisions: [String: MergeSide] = [:]
    let differing = try union(kept, other).differences.map(\.field)
    for setting in taken {
      let person = try? PersonID(jsonText: setting.text.cleaned())
      let isField = differing.contains {
        $0 == setting.field || $0.hasPrefix(setting.field + ".")
      }
      guard let person, [kept.id, other.id].contains(person), isField else {
        throw .domain(MergeError.idleDecision("\(setting.field)=\(setting.text)"))
      }
      decisions[setting.field] = person == kept.id ? .kept : .other
    }
    return Sides(kept: kept, other: other, decisions: decisions)
  }

  private func union(
    _ kept: Person, _ other: Person
  ) throws(WorkspaceError) -> RecordUnion<Person> {
    do throws(ValueProblem) {
      return try RecordUnion(kept, with: other)
    } catch {
      throw .domain(PeopleError.value(error))
    }
  }
}
