import JSONStore
import MentorCore
import Wording

/// What became different between two editions, for people and programs.
struct ComparisonReport {
  let comparison: RoadmapComparison
  /// The names of the old and the new edition.
  let names: (old: String, new: String)
  /// The measures that came back after they had been taken out.
  var restored: Set<MeasureID> = []
  /// Whether the measures of the new edition bear identifiers that a person knows.
  var hasNewIDs = true

  var report: Report {
    Report(
      title: Phrase(
        ru: "Изменения: \(names.old) → \(names.new)", en: "Changes: \(names.old) → \(names.new)"),
      table: { table }, json: { json }, text: { text($0) })
  }

  /// The difference in words, at last the sum; nothing but the sum where there is none.
  func text(_ settings: TextSettings) -> String {
    var blocks: [String] = []
    if !comparison.fields.isEmpty {
      blocks.append(
        settings(Phrase(ru: "Дорожная карта", en: "The roadmap")) + "\n"
          + comparison.fields.map { ChangeText($0, settings).text }.joined())
    }
    for change in comparison.changed {
      blocks.append(block(change, settings))
    }
    for (title, sign, measures) in lists where !measures.isEmpty {
      blocks.append(
        settings(title) + "\n"
          + measures.flatMap { measure in
            self.line(sign, measure, settings).wrapped(at: settings.width, indent: 6)
          }.map { $0 + "\n" }.joined())
    }
    return (blocks + [settings(sum) + "\n"]).joined(separator: "\n")
  }

  /// Removed, added and restored measures with their titles and signs.
  private var lists: [(Phrase, String, [Measure])] {
    [
      (Phrase(ru: "Исключены", en: "Removed"), "−", comparison.removed),
      (
        Phrase(ru: "Добавлены", en: "Added"), "+",
        comparison.added.filter { !restored.contains($0.id) }
      ),
      (
        Phrase(ru: "Вернулись", en: "Come back"), "+",
        comparison.added.filter { restored.contains($0.id) }
      ),
    ]
  }

  private func line(_ sign: String, _ measure: Measure, _ settings: TextSettings) -> String {
    let label = sign == "−" || hasNewIDs ? "\(measure.id)" : (measure.number ?? "")
    let deadline = settings(RoadmapLabels.deadline(measure))
    let marks =
      measure.progress == .none
      ? "" : ", " + settings(measure.progress.state.name) + progressDays(measure)
    return
      "  \(sign) \(label)\(label.isEmpty ? "" : "  ")\(measure.title.visible) (\(deadline.visible)\(marks))"
  }

  private func progressDays(_ measure: Measure) -> String {
    let days = measure.progress.completions.map(\.date.numeric)
    return days.isEmpty ? "" : " " + days.joined(separator: ", ")
  }

  private func block(_ change: MeasureChange, _ settings: TextSettings) -> String {
    var lines =
      "\(change.old.id)  \(change.new.title.visible)"
      .wrapped(at: settings.width, indent: 2).joined(separator: "\n") + "\n"
    lines += shown(change.fields).map { ChangeText($0, settings).text }.joined()
    if change.isMoved {
      lines += "  " + settings(Phrase(ru: "стоит на другом месте", en: "stands elsewhere")) + "\n"
    }
    if let doubt = change.doubt {
      lines +=
        ("  " + settings(doubt)).wrapped(at: settings.width, indent: 4)
        .joined(separator: "\n") + "\n"
    }
    return lines
  }

  /// The fields worth showing to people: days follow from words of the deadline that differ.
  private func shown(_ fields: [FieldChange]) -> [FieldChange] {
    let hasWords = fields.contains { $0.field == .deadline }
    return fields.filter { $0.field != .windows || !hasWords }
  }

  private var counts: (changed: Int, moved: Int, added: Int, removed: Int, same: Int) {
    let changed = comparison.common.count { !$0.fields.isEmpty }
    let moved = comparison.common.count { $0.fields.isEmpty && $0.isMoved }
    return (
      changed, moved, comparison.added.count, comparison.removed.count,
      comparison.common.count(where: \.isUnchanged)
    )
  }

  /// How many measures are what.
  var sum: Phrase {
    guard !comparison.isEmpty else {
      return Phrase(
        ru: "\(names.old) и \(names.new): различий нет.",
        en: "\(names.old) and \(names.new): there is no difference.")
    }
    let (changed, moved, added, removed, same) = counts
    return Phrase(
      ru: "\(names.old) → \(names.new): изменено \(changed), переставлено \(moved), "
        + "добавлено \(added), исключено \(removed), без изменений \(same).",
      en: "\(names.old) → \(names.new): \(changed) changed, \(moved) moved, \(added) added, "
        + "\(removed) removed, \(same) unchanged.")
  }

  // MARK: For tables and programs

  private var table: ReportTable {
    let head = comparison.fields.map { change in
      row(Phrase(ru: "карта", en: "roadmap"), "", "", change)
    }
    let changed = comparison.changed.flatMap { change -> [[Phrase]] in
      let kind = Phrase(ru: "изменено", en: "changed")
      let id = "\(change.old.id)"
      let moved =
        change.isMoved
        ? [
          [
            Phrase(ru: "переставлено", en: "moved"), Phrase(verbatim: id),
            Phrase(verbatim: change.new.title), Phrase(verbatim: ""), Phrase(verbatim: ""),
            Phrase(verbatim: ""),
          ]
        ] : []
      return change.fields.map { row(kind, id, change.new.title, $0) } + moved
    }
    let others = lists.flatMap { _, sign, measures in
      measures.map { measure in
        let kind =
          sign == "−"
          ? Phrase(ru: "исключено", en: "removed")
          : restored.contains(measure.id)
            ? Phrase(ru: "вернулось", en: "restored") : Phrase(ru: "добавлено", en: "added")
        let id = sign == "−" || hasNewIDs ? "\(measure.id)" : ""
        return [kind, Phrase(verbatim: id), Phrase(verbatim: measure.title)]
          + [Phrase](repeating: Phrase(verbatim: ""), count: 3)
      }
    }
    return ReportTable(
      columns: [
        ReportTable.Column(key: "change", title: Phrase(ru: "Что", en: "Change")),
        ReportTable.Column(key: "id", title: Phrase(ru: "Код", en: "Id")),
        ReportTable.Column(key: "title", title: Phrase(ru: "Мероприятие", en: "Measure")),
        ReportTable.Column(key: "field", title: Phrase(ru: "Поле", en: "Field")),
        ReportTable.Column(key: "before", title: Phrase(ru: "Было", en: "Before")),
        ReportTable.Column(key: "after", title: Phrase(ru: "Стало", en: "After")),
      ], rows: head + changed + others, empty: sum)
  }

  private func row(
    _ kind: Phrase, _ id: String, _ title: String, _ change: FieldChange
  ) -> [Phrase] {
    [
      kind, Phrase(verbatim: id), Phrase(verbatim: title),
      Phrase(ru: change.field.name.ru, en: change.field.rawValue), change.before, change.after,
    ]
  }

  /// The difference as commands print it.
  var json: JSON {
    [
      "differs": .bool(!comparison.isEmpty), "old": .string(names.old), "new": .string(names.new),
      "fields": .array(comparison.fields.map(\.json)),
      "changed": .array(comparison.changed.map(\.json)),
      "added": .array(comparison.added.map(\.json)),
      "removed": .array(comparison.removed.map(\.json)),
      "restored": .array(restored.sorted().map { JSON($0) }),
      "unchanged": JSON(counts.same),
    ]
  }
}

extension MeasureChange {
  /// Why a person should look at the match; `nil` where there is no doubt.
  var doubt: Phrase? {
    let alike: Phrase? =
      if case .likeness(let percent) = basis {
        Phrase(
          ru: "признано тем же мероприятием по сходству слов, \(percent) %",
          en: "taken for the same measure by its words, \(percent) % of them")
      } else {
        nil
      }
    guard isAmbiguous else { return alike }
    let other = Phrase(
      ru: "подошло бы и другое мероприятие, проверьте",
      en: "another measure would have fitted as well, please check")
    return alike.map { $0 + Phrase(verbatim: "; ") + other } ?? other
  }

  /// The change as commands print it.
  var json: JSON {
    [
      "id": JSON(old.id), "new": JSON(new.id), "title": .string(new.title),
      "basis": .string(basis.name), "likeness": likeness, "ambiguous": JSON(isAmbiguous),
      "moved": JSON(isMoved), "fields": .array(fields.map(\.json)),
    ]
  }

  private var likeness: JSON {
    if case .likeness(let percent) = basis { JSON(percent) } else { .null }
  }
}
