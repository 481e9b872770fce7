import JSONStore
import MentorCore
import Wording

/// What became of a file of the inbox.
struct InboxResult {
  /// The ways in which it may end.
  enum State: String {
    /// Rows were taken in.
    case done
    /// Everything in it was known already.
    case unchanged
    /// The file is still being written, or is gone.
    case left
    /// The file cannot be used; nothing was written.
    case failed

    var name: Phrase {
      switch self {
      case .done: Phrase(ru: "импортирован", en: "imported")
      case .unchanged: Phrase(ru: "уже был импортирован", en: "known already")
      case .left: Phrase(ru: "оставлен до следующего раза", en: "left for the next time")
      case .failed: Phrase(ru: "не годится", en: "unusable")
      }
    }
  }

  let name: String
  let state: State
  var target: ImportTarget?
  var rules: RulesName?
  var counts: (added: Int, updated: Int, unchanged: Int) = (0, 0, 0)
  var rejected = 0

  /// Why the file cannot be used; `nil` where it can.
  var problem: Phrase?

  /// Where the file lies now; `nil` where it was not moved.
  var moved: String?
}

/// What an inbox held, as people and programs see it.
struct InboxReport {
  let results: [InboxResult]
  let skipped: [Inbox.Skipped]
  let context: AppContext

  /// The result with its table of files.
  var report: Report {
    Report(
      title: Phrase(ru: "Входящие файлы", en: "Files of the inbox"), table: { table },
      json: { json }, text: text)
  }

  private func text(_ settings: TextSettings) -> String {
    var text = TextTable(table, settings).text
    for entry in skipped {
      let line = Phrase(verbatim: "· \(entry.name.visible): ") + entry.reason
      text += settings(line) + "\n"
    }
    return text
  }

  private var table: ReportTable {
    ReportTable(
      columns: [
        ReportTable.Column(key: "file", title: Phrase(ru: "Файл", en: "File")),
        ReportTable.Column(key: "rules", title: Phrase(ru: "Правила", en: "Rules")),
        ReportTable.Column(key: "state", title: Phrase(ru: "Итог", en: "Result")),
        ReportTable.Column(
          key: "added", title: Phrase(ru: "Добавлено", en: "Added"), alignment: .right),
        ReportTable.Column(
          key: "updated", title: Phrase(ru: "Обновлено", en: "Updated"), alignment: .right),
        ReportTable.Column(
          key: "unchanged", title: Phrase(ru: "Без изменений", en: "Unchanged"), alignment: .right),
        ReportTable.Column(
          key: "rejected", title: Phrase(ru: "Отклонено", en: "Rejected"), alignment: .right),
        ReportTable.Column(key: "reason", title: Phrase(ru: "Причина", en: "Reason")),
      ],
      rows: results.map { result in
        [
          Phrase(verbatim: result.name), Phrase(verbatim: result.rules?.text ?? ""),
          result.state.name, .number(result.counts.added), .number(result.counts.updated),
          .number(result.counts.unchanged), .number(result.rejected),
          result.problem ?? Phrase(verbatim: ""),
        ]
      },
      empty: Phrase(ru: "Новых файлов нет.", en: "There are no new files."))
  }

  private var json: JSON {
    [
      "files": .array(
        results.map { result in
          [
            "name": .string(result.name), "state": .string(result.state.rawValue),
            "for": result.target.map { .string($0.jsonText) } ?? .null,
            "rules": result.rules.map { .string($0.text) } ?? .null,
            "added": JSON(result.counts.added), "updated": JSON(result.counts.updated),
            "unchanged": JSON(result.counts.unchanged), "rejected": JSON(result.rejected),
            "problem": result.problem.map { .string($0.ru) } ?? .null,
            "moved": result.moved.map { .string($0) } ?? .null,
          ]
        }),
      "skipped": .array(
        skipped.map { ["name": .string($0.name), "reason": .string($0.reason.ru)] }),
    ]
  }
}
