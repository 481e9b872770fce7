public import JSONStore
import Wording

/// An answer, typed by the kind of its question.
public enum AnswerValue: Hashable, Sendable {
  /// Words of one's own, or the one option that was chosen.
  case text(String)
  /// The options that were chosen, in the order of the question; «другое» last.
  case texts([String])
  /// A number, or a mark of a scale.
  case number(Double)
  case yes(Bool)
  case date(CalendarDate)
  /// The people that were named, the dearest first.
  case people([PersonID])

  /// The mark of a scale; `nil` for anything but a whole number.
  public var mark: Int? {
    if case .number(let value) = self { Int(exactly: value) } else { nil }
  }

  /// The people that were named; empty for other answers.
  public var people: [PersonID] {
    if case .people(let people) = self { people } else { [] }
  }
}

/// A day among answers, which a bare text would not tell from words.
private struct DayAnswer: Record, Hashable {
  let date: CalendarDate

  init(_ date: CalendarDate) { self.date = date }

  init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    date = try map.field("date", old?.date)
  }
}

/// People among answers.
private struct PeopleAnswer: Record, Hashable {
  let people: [PersonID]

  init(_ people: [PersonID]) { self.people = people }

  init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    people = try map.field("people", old?.people)
  }
}

/// An answer that stands in braces: a day or people.
private struct BracedAnswer: Record {
  let date: CalendarDate?
  let people: [PersonID]?

  init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    date = try map.optional("date", old?.date)
    people = try map.optional("people", old?.people)
    try map.check(
      (date == nil) == (people == nil)
        ? ValueProblem(
          Phrase(
            ru: "в ответе-объекте нужно одно из двух: date или people",
            en: "an answer that is an object has either date or people"))
        : nil)
  }
}

extension AnswerValue: JSONValue {
  public static func readJSON(from reader: inout JSONReader) throws(ReadFailure) -> Self {
    switch try reader.nextKind() {
    case .bool: return .yes(try reader.readBool())
    case .number: return .number(try reader.readNumber())
    case .array: return .texts(try [String].readJSON(from: &reader))
    case .object:
      let answer = try BracedAnswer.readJSON(from: &reader)
      return answer.date.map(AnswerValue.date) ?? .people(answer.people ?? [])
    case .string, .null: return .text(try reader.readString())
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    switch self {
    case .text(let text): writer.write(text)
    case .texts(let texts): texts.writeJSON(to: &writer)
    case .number(let number):
      if let whole = Int64(exactly: number) { writer.write(whole) } else { writer.write(number) }
    case .yes(let yes): writer.write(yes)
    case .date(let date): DayAnswer(date).writeJSON(to: &writer)
    case .people(let people): PeopleAnswer(people).writeJSON(to: &writer)
    }
  }

  public static var isCompoundJSON: Bool { true }

  public static var jsonSample: Self { .text("") }

  public static func describeJSON(in schema: inout SchemaBuilder) -> JSON {
    let day = DayAnswer.describeJSON(in: &schema)
    let people = PeopleAnswer.describeJSON(in: &schema)
    return [
      "oneOf": [
        String.describeJSON(in: &schema), Double.describeJSON(in: &schema),
        Bool.describeJSON(in: &schema), [String].describeJSON(in: &schema), day, people,
      ]
    ]
  }

  public static func interpreting(_ text: String) throws(ValueProblem) -> Self { .text(text) }

  public func visited<V: ValueVisitor>(by visitor: inout V) -> Self {
    switch self {
    case .date(let date): .date(date.visited(by: &visitor))
    case .people(let people): .people(people.visited(by: &visitor))
    case .text, .texts, .number, .yes: self
    }
  }
}
