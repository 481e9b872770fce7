import JSONStore

/// What the declaration of a record says about the values in it, read off its JSON Schema.
struct ExportSchema {
  private let definitions: JSON
  private let node: JSON?

  /// The schema of the records of `entry`.
  init(_ entry: DirectoryFormat.Entry) {
    let whole = entry.schema
    definitions = whole["$defs"] ?? .object([])
    var records = whole
    if case .object(let members)? = whole["properties"] {
      let list = members.first { $0.value["type"] == .string("array") && $0.value["items"] != nil }
      if entry.part.prefix != nil, let items = list?.value["items"] { records = items }
    }
    node = Self.resolved(records, definitions)
  }

  private init(_ node: JSON?, definitions: JSON) {
    self.definitions = definitions
    self.node = node.map { Self.resolved($0, definitions) }
  }

  private static func resolved(_ node: JSON, _ definitions: JSON) -> JSON {
    guard case .string(let path)? = node["$ref"], let slash = path.lastIndex(of: "/") else {
      return node
    }
    return definitions[String(path[path.index(after: slash)...])] ?? node
  }

  /// The schemas of the members of an object in their order; `nil` for anything else.
  var members: [(key: String, schema: ExportSchema)]? {
    guard case .object(let members)? = node?["properties"] else { return nil }
    return members.map { ($0.key, ExportSchema($0.value, definitions: definitions)) }
  }

  /// The schema of the elements of a list.
  var elements: ExportSchema { ExportSchema(node?["items"], definitions: definitions) }

  /// The schema of the member `key`.
  func member(_ key: String) -> ExportSchema {
    ExportSchema(node?["properties"]?[key], definitions: definitions)
  }

  /// Whether texts have a fixed form: an identifier, a date, a code, one of a few words.
  var isTyped: Bool { node?["pattern"] != nil || node?["enum"] != nil || node?["format"] != nil }

  /// What a spreadsheet takes the values for.
  var content: RecordExport.Content {
    if node?["format"] == .string("date") { return .date }
    switch node?["type"] {
    case .string("integer")?, .string("number")?: return .number
    default: return .text
    }
  }

  /// Whether numbers may have a fraction.
  var isFractional: Bool { node?["type"] == .string("number") }

  /// `value`, with what `privacy` withholds left out; `nil` where nothing is left.
  ///
  /// Of a record inside a list the role and the topics go with the name: small cells and rare topics are
  /// sought in columns alone.
  func shown(
    _ value: JSON, under key: String, _ privacy: PrintedNames, inList: Bool = false
  ) -> JSON? {
    if inList, privacy != .full, key == "role" || PrintedNames.topics.contains(key) { return nil }
    switch value {
    case .null: return nil
    case .bool, .number: return value
    case .integer(let number): return isFractional ? .number(Double(number)) : value
    case .string(let text):
      return privacy.kept(text, under: key, isTyped: isTyped).map { .string($0) }
    case .array(let values):
      return .array(
        values.compactMap { value in
          guard case .object(let inside) = value else {
            return elements.shown(value, under: key, privacy, inList: inList)
          }
          return elements.object(inside, privacy, inList: true)
        })
    case .object(let inside): return object(inside, privacy, inList: inList)
    }
  }

  private func object(
    _ inside: [JSON.Member], _ privacy: PrintedNames, inList: Bool
  ) -> JSON {
    .object(
      inside.compactMap { inner in
        member(inner.key).shown(inner.value, under: inner.key, privacy, inList: inList)
          .map { JSON.Member(inner.key, $0) }
      })
  }
}
