public import JSONStore

/// The records of a kind as flat rows for other programs.
///
/// A record inside a record becomes columns (`role_grade`), a list stays one value. The columns follow
/// from the declaration of the record, so that every export of a kind has the same ones.
public struct RecordExport: Sendable {
  /// What the values of a column are.
  public enum Content: Hashable, Sendable {
    case text, number, date
  }

  /// A column.
  public struct Column: Sendable {
    /// The key in small Latin letters with underscores: `role_grade`.
    public let key: String

    /// The path of the field, `role.grade`.
    public let path: [String]

    /// What the values are.
    public let content: Content
  }

  /// The columns, identifier and names first.
  public let columns: [Column]

  /// The rows, a value for each column; `null` where there is none or it is withheld.
  public private(set) var rows: [[JSON]]

  /// The number of rows in which columns were blanked, since fewer than ``smallestCell`` people are
  /// alike in them.
  public private(set) var suppressed = 0

  /// The number of topics that were withheld, since fewer than ``smallestCell`` records name them.
  public private(set) var rareTopics = 0

  /// The smallest number of people that may be told apart by their columns together.
  public static let smallestCell = 5

  init(_ records: [JSON], of entry: DirectoryFormat.Entry, file: Bool, _ privacy: PrintedNames) {
    let schema = ExportSchema(entry)
    var columns: [Column] = []
    Self.collect(schema, path: [], into: &columns)
    columns.removeAll { $0.path == ["key"] || $0.path == ["schema"] }
    if privacy != .full { columns.removeAll { $0.path[0] == "origin" } }
    let first = Self.leading.compactMap { key in columns.first { $0.path == [key] } }
    columns = first + columns.filter { !Self.leading.contains($0.path.joined(separator: ".")) }
    if file { columns.append(Column(key: "file", path: ["file"], content: .text)) }
    self.columns = columns
    rows = records.map { record in
      let shown = schema.shown(record, under: "", privacy) ?? .null
      return columns.map { column in
        if file, column.path == ["file"] { return record["file"] ?? .null }
        return column.path.reduce(shown) { $0[$1] ?? .null }
      }
    }
  }

  /// Withholds the topics that fewer than ``smallestCell`` records name: what somebody alone has typed
  /// may be anything.
  ///
  /// - Complexity: O(*n*) in the number of topics.
  mutating func suppressRareTopics() {
    for place in columns.indices {
      guard let name = columns[place].path.last, PrintedNames.topics.contains(name) else {
        continue
      }
      var counts: [JSON: Int] = [:]
      for row in rows { for topic in Set(row[place].elements) { counts[topic, default: 0] += 1 } }
      for index in rows.indices {
        let topics = rows[index][place].elements
        let kept = topics.filter { (counts[$0] ?? 0) >= Self.smallestCell }
        guard kept.count < topics.count else { continue }
        rows[index][place] = .array(kept)
        rareTopics += topics.count - kept.count
      }
    }
  }

  /// The fields whose columns stand first.
  private static let leading = ["id", "surname", "given", "patronymic", "name", "title"]

  private static func collect(
    _ schema: ExportSchema, path: [String], into columns: inout [Column]
  ) {
    guard let members = schema.members, path.count < 4 else {
      let key = path.map(\.withUnderscores).joined(separator: "_")
      columns.append(Column(key: key, path: path, content: schema.content))
      return
    }
    for (key, inner) in members { collect(inner, path: path + [key], into: &columns) }
  }

  /// Blanks the columns of `keys` in the rows that fewer than ``smallestCell`` others share.
  ///
  /// - Complexity: O(*n*) in the number of rows.
  mutating func suppressSmallCells(in keys: Set<String>) {
    let places = columns.indices.filter { keys.contains(columns[$0].key) }
    var cells: [[JSON]: Int] = [:]
    for row in rows { cells[places.map { row[$0] }, default: 0] += 1 }
    for index in rows.indices {
      let cell = places.map { rows[index][$0] }
      guard (cells[cell] ?? 0) < Self.smallestCell, cell.contains(where: { $0 != .null }) else {
        continue
      }
      for place in places { rows[index][place] = .null }
      suppressed += 1
    }
  }

  /// The rows as flat objects.
  public var objects: [JSON] {
    rows.map { row in
      .object(zip(columns, row).map { JSON.Member($0.key, $1) })
    }
  }
}

extension JSON {
  /// The elements of a list; none for anything else.
  fileprivate var elements: [JSON] {
    if case .array(let elements) = self { elements } else { [] }
  }
}

extension String {
  /// `experienceYears` as `experience_years`.
  fileprivate var withUnderscores: String {
    reduce(into: "") { text, character in
      if character.isUppercase, !text.isEmpty { text += "_" }
      text += character.lowercased()
    }
  }
}
