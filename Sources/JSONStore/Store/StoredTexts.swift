internal import Wording

extension Digest: JSONText {
  public init(jsonText: String) throws(ValueProblem) {
    guard let digest = Digest(hex: jsonText) else {
      throw ValueProblem(
        Phrase(
          ru: "ожидается SHA-256: 64 шестнадцатеричные цифры",
          en: "a SHA-256 of 64 hexadecimal digits is expected"))
    }
    self = digest
  }

  public var jsonText: String { hex }

  public static var jsonSchema: TextSchema {
    TextSchema(example: SHA256.digest(of: []).hex, pattern: "^[0-9a-f]{64}$")
  }
}

extension Timestamp: JSONText {
  public init(jsonText: String) throws(ValueProblem) {
    guard let moment = Timestamp(jsonText) else {
      throw ValueProblem(
        Phrase(
          ru: "ожидается момент времени вида 2026-09-01T08:00:00Z",
          en: "a moment like 2026-09-01T08:00:00Z is expected"))
    }
    self = moment
  }

  public var jsonText: String { description }

  public static var jsonSchema: TextSchema {
    TextSchema(example: "2026-09-01T08:00:00Z", format: "date-time")
  }
}
