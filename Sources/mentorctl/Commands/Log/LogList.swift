import CommandLineKit
import JSONStore
import MentorCore
import Wording

/// The command `mentorctl log list`.
struct LogList: Command {
  static let about = About(
    "list", Phrase(ru: "Показать журнал, новые записи внизу.", en: "Show the journal."),
    discussion: Phrase(
      ru: "Время — всемирное (UTC). С --json у записи есть и хеши, и отпечатки до и после.",
      en: "Newest entries come last; the time is UTC. With --json an entry has its hashes too, and "
        + "the digests before and after."),
    examples: [
      Example(
        "mentorctl log --last 20",
        Phrase(ru: "Последние двадцать записей.", en: "The last twenty entries.")),
      Example(
        "mentorctl log --record PAIR-3",
        Phrase(ru: "Всё, что происходило с парой.", en: "All that happened to a pair.")),
      Example(
        "mentorctl log --format jsonl -o journal.jsonl",
        Phrase(ru: "Весь журнал в файл.", en: "The whole journal, into a file.")),
    ])

  @Option(
    "last", value: ValueName(ru: "число", en: "number"),
    Phrase(ru: "Только столько последних записей.", en: "Only so many of the last entries."))
  var last: Int?

  @Option(
    "record", value: ValueName(ru: "код", en: "id"),
    Phrase(
      ru: "Только записи об этой записи или этом файле.",
      en: "Only what concerns this record or file."))
  var record: String?

  func validate() throws(UsageError) {
    guard let last, last < 1 else { return }
    throw UsageError(
      Phrase(ru: "--last принимает числа от 1", en: "--last takes numbers from 1"))
  }

  func run(in context: AppContext) throws -> Answer {
    let (lines, notes) = try context.read { snapshot throws(WorkspaceError) in
      do throws(StorageError) {
        return try Journal.lines(of: try snapshot.journalBytes())
      } catch {
        throw .storage(error)
      }
    }
    var shown = lines[...]
    if let record {
      let wanted = FoldedText(record)
      shown = lines.filter { FoldedText($0.entry.record ?? "") == wanted }[...]
    }
    if let last { shown = shown.suffix(last) }
    let entries = Array(shown)
    return Answer(
      report: Report(
        title: Phrase(ru: "Журнал изменений", en: "Log of changes"),
        table: { Self.table(entries) },
        json: { ["entries": .array(entries.map { JSON($0) })] }),
      notes: notes)
  }

  private static func table(_ lines: [JournalLine]) -> ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "seq", title: Phrase(verbatim: "№"), alignment: .right),
        ReportTable.Column(key: "time", title: Phrase(ru: "Время", en: "Time")),
        ReportTable.Column(key: "actor", title: Phrase(ru: "Кто", en: "Who")),
        ReportTable.Column(key: "action", title: Phrase(ru: "Действие", en: "Action")),
        ReportTable.Column(key: "record", title: Phrase(ru: "Запись", en: "Record")),
        ReportTable.Column(key: "reason", title: Phrase(ru: "Причина", en: "Reason")),
      ],
      rows: lines.map { line in
        [
          .number(line.sequence), Phrase(verbatim: "\(line.time)"), Phrase(verbatim: line.actor),
          Phrase(verbatim: line.entry.action), Phrase(verbatim: line.entry.record ?? ""),
          Phrase(verbatim: line.reason ?? ""),
        ]
      },
      empty: Phrase(ru: "Таких записей нет.", en: "There are no such entries."))
  }
}
