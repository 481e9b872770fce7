import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl log verify`.
struct LogVerify: Command {
  static let about = About(
    "verify", Phrase(ru: "Проверить, что журнал цел.", en: "Verify that the journal is whole."),
    discussion: Phrase(
      ru: "Проверяются каждая строка, связь строк и конец журнала. Кто может писать в каталог, "
        + "может и составить журнал заново, поэтому храните последнюю отметку (НОМЕР:ХЕШ) отдельно: "
        + "на бумаге или в письме, и сверяйте с ней.",
      en: "Every line, the chain of the lines and the end of the journal are checked. Whoever may "
        + "write into the directory could compose the journal anew: keep the last anchor "
        + "(NUMBER:HASH) elsewhere, on paper or in a letter, and compare with it."),
    examples: [
      Example(
        "mentorctl log verify",
        Phrase(
          ru: "Проверить журнал и узнать его отметку.",
          en: "Check the journal and print its anchor.")
      ),
      Example(
        "mentorctl log verify --anchor \(JournalHead.empty.anchor)",
        Phrase(ru: "Сверить журнал с отметкой.", en: "Compare the journal with an anchor.")),
    ],
    exitStatuses: [
      ExitStatusNote(
        1,
        Phrase(
          ru: "Журнал повреждён, или в нём нет строки с этой отметкой.",
          en: "The journal is damaged, or has no line with this anchor."))
    ])

  @Option(
    "anchor",
    Phrase(
      ru: "Отметка, сохранённая раньше вне каталога.",
      en: "An anchor that was kept outside of the directory."))
  var anchor: JournalAnchor?

  func run(in context: AppContext) throws -> Answer {
    let (examination, notes) = try context.read { snapshot throws(WorkspaceError) in
      do throws(StorageError) {
        return try snapshot.journalExamination()
      } catch {
        throw .storage(error)
      }
    }
    let verdict = JournalVerdict(examination, anchor: anchor)
    return Answer(
      report: Report(
        text: { settings in settings(verdict.text) + "\n" }, json: { verdict.json }),
      notes: notes, status: verdict.isSound ? .done : .no)
  }
}

/// The answer to whether a journal is whole.
struct JournalVerdict {
  private let examination: JournalExamination
  private let anchor: JournalAnchor?
  private let isConfirmed: Bool

  init(_ examination: JournalExamination, anchor: JournalAnchor?) {
    self.examination = examination
    self.anchor = anchor
    isConfirmed = anchor.map { Journal.confirms($0.text, in: examination.lines) } ?? true
  }

  var isSound: Bool { examination.damage == nil && isConfirmed }

  /// The number of the first line that is not sound; `nil` where the damage is not in a line.
  private var brokenLine: Int? {
    switch examination.damage {
    case nil, .journalHead: nil
    default: examination.lines.count + 1
    }
  }

  var text: Phrase {
    let head = examination.head.anchor
    if let damage = examination.damage {
      let sound = examination.lines.count
      return Phrase(
        ru: "Журнал повреждён: \(damage.message.ru). Целых строк до этого места: \(sound).\n"
          + "Восстановите каталог из резервной копии и выясните, кто менял journal.jsonl.",
        en: "The journal is damaged: \(damage.message.en). Sound lines before that: \(sound).\n"
          + "Restore the directory from a backup and find out who changed journal.jsonl.")
    }
    if let anchor, !isConfirmed {
      return Phrase(
        ru: "В журнале нет строки с отметкой \(anchor.text): журнал обрезан или составлен заново.\n"
          + "Теперь он кончается отметкой \(head).",
        en: "The journal has no line with the anchor \(anchor.text): it was cut or composed anew.\n"
          + "It ends with the anchor \(head) now.")
    }
    let count = Phrase.count(
      examination.lines.count, ru: ("строка", "строки", "строк"), en: ("line", "lines"))
    let confirmed =
      anchor == nil
      ? Phrase(verbatim: "")
      : Phrase(ru: ", отметка подтверждена", en: ", the anchor is confirmed")
    return Phrase(
      ru: "Журнал цел: \(count.ru)\(confirmed.ru). Сохраните отметку вне каталога:\n\(head)",
      en: "The journal is whole: \(count.en)\(confirmed.en). Keep the anchor elsewhere:\n\(head)")
  }

  var json: JSON {
    [
      "valid": .bool(isSound), "lines": .integer(Int64(examination.lines.count)),
      "head": .string(examination.head.anchor), "brokenLine": JSON(brokenLine),
      "problem": JSON(examination.damage?.message.en),
      "anchor": JSON(anchor?.text), "anchorFound": anchor == nil ? .null : .bool(isConfirmed),
    ]
  }
}

/// The end of a journal as it was noted outside of the directory, `SEQ:HASH`.
struct JournalAnchor: ArgumentValue {
  /// The anchor as typed, without spaces around it.
  let text: String

  init(argument: String) throws(ArgumentProblem) {
    text = argument.cleaned()
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), number >= 0, Digest(hex: parts[1]) != nil
    else {
      throw ArgumentProblem(
        Phrase(ru: "это не отметка журнала", en: "it is no anchor of a journal"),
        hint: Phrase(
          ru: "Отметка — номер строки, двоеточие и 64 знака хеша, как её печатает "
            + "mentorctl log verify.",
          en: "An anchor is the number of a line, a colon and 64 digits of a hash, as "
            + "mentorctl log verify prints it."))
    }
  }

  static var valueName: ValueName { ValueName(ru: "номер:хеш", en: "seq:hash") }
}
