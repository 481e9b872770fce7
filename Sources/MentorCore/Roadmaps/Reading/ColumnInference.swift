import Wording

/// Tells what the columns of a table without captions hold, from their contents.
enum ColumnInference {
  /// The header that fits `rows` best, or `nil` where they have less than two columns.
  ///
  /// - Complexity: O(*n*).
  static func header(for rows: [SourceRow]) -> Header? {
    let width = Self.width(of: rows)
    guard width >= 2 else { return nil }
    let columns = (0..<width).map { column in
      rows.compactMap { row -> String? in
        guard column < row.cells.count else { return nil }
        let text = row.cells[column].asCellText()
        return text.isEmpty ? nil : text
      }
    }
    var roles = [ColumnRole](repeating: .other, count: width)
    var free = Set(0..<width)
    func take(_ role: ColumnRole, _ column: Int?) {
      guard let column else { return }
      roles[column] = role
      free.remove(column)
    }
    take(.number, share(columns, among: [0], atLeast: 60) { PrintedNumber($0) != nil })
    take(.deadline, share(columns, among: free.sorted(), atLeast: 40) { DeadlineLook.fits($0) })
    take(.responsible, share(columns, among: free.sorted(), atLeast: 40, looksLikeParty))
    take(.title, free.min())
    let title = roles.firstIndex(of: .title)
    for column in free.sorted() where column == title.map({ $0 + 1 }) && !roles.contains(.content) {
      let isBeforeDeadline = roles.firstIndex(of: .deadline).map { column < $0 } ?? false
      if isBeforeDeadline { take(.content, column) }
    }
    take(.result, free.max())
    return Header(inferred: roles)
  }

  /// The number of columns that most rows have, empty ones at the end left out.
  private static func width(of rows: [SourceRow]) -> Int {
    var counts: [Int: Int] = [:]
    for row in rows {
      let used = row.cells.lastIndex { !$0.asCellText().isEmpty }.map { $0 + 1 } ?? 0
      if used >= 2 { counts[used, default: 0] += 1 }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? 0
  }

  /// The column with the largest share of texts that fit, at least `percent`; the leftmost of equals.
  private static func share(
    _ columns: [[String]], among candidates: [Int], atLeast percent: Int,
    _ fits: (String) -> Bool
  ) -> Int? {
    var best: (column: Int, share: Int)?
    for column in candidates where !columns[column].isEmpty {
      let share = columns[column].count(where: fits) * 100 / columns[column].count
      if share >= percent, share > best?.share ?? -1 { best = (column, share) }
    }
    return best?.column
  }

  private static func looksLikeParty(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= 200 else { return false }
    let words = text.split { " ,;".contains($0) }.map(String.init)
    if words.contains(where: PartyWord.isInitials) { return true }
    guard let first = words.first else { return false }
    let folded = FoldedText(first).text
    return PartyWord.opensOrganization(first) || offices.contains { folded.hasPrefix($0) }
  }

  private static let offices = [
    "директор", "заместител", "зам", "куратор", "координатор", "руководител", "учител", "педагог",
    "психолог", "классн", "наставник", "методист", "администрац", "генеральн", "завуч",
    "воспитател",
    "социальн", "ответственн", "рабочая", "начальник",
  ]
}
