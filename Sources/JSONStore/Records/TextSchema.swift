/// What the JSON Schema says about a text.
public struct TextSchema: Hashable, Sendable {
  /// A valid text; it stands in the schema as an example and serves as the sample of the type.
  public let example: String

  /// A regular expression (ECMA 262) that every text matches, anchored by `^` and `$`.
  public let pattern: String?

  /// A format of JSON Schema 2020-12 such as `date` or `date-time`.
  public let format: String?

  /// The only texts allowed, in the order in which they are shown; empty where there is no list.
  public let values: [String]

  /// Describes texts like `example`.
  public init(
    example: String, pattern: String? = nil, format: String? = nil, values: [String] = []
  ) {
    self.example = example
    self.pattern = pattern
    self.format = format
    self.values = values
  }

  /// The keywords of JSON Schema for such texts.
  var keywords: JSON {
    var members: [JSON.Member] = [JSON.Member("type", "string")]
    if let format { members.append(JSON.Member("format", .string(format))) }
    if let pattern { members.append(JSON.Member("pattern", .string(pattern))) }
    if values.isEmpty {
      members.append(JSON.Member("examples", [.string(example)]))
    } else {
      members.append(JSON.Member("enum", .array(values.map(JSON.string))))
    }
    return .object(members)
  }
}
