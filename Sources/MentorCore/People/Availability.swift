public import JSONStore
import Wording

/// When a person has time: weekly slots, or the words of the source where they are not slots.
public enum Availability: Hashable, Sendable {
  /// The slots, by day and time; empty where nothing is known.
  case slots([WeeklySlot])

  /// What the source says, where it could not be read as slots.
  case words(String)

  /// Nothing is known.
  public static let unknown = Availability.slots([])

  /// The times for comparison; `nil` where they are not known.
  var times: WeekTimes? {
    switch self {
    case .slots(let slots): slots.isEmpty ? nil : WeekTimes(slots)
    case .words: nil
    }
  }

  /// Reads what a person typed: «пн 15:00-17:00, ср после 14».
  ///
  /// Every part must be understood, otherwise the words are kept as they are; an empty text is
  /// ``unknown``.
  public init(typed: String) {
    let text = typed.cleaned()
    guard !text.isEmpty else {
      self = .unknown
      return
    }
    self = SlotReader(text).slots.map(Availability.slots) ?? .words(text)
  }

  /// The availability as a person would type it.
  public var text: String {
    switch self {
    case .words(let words): words
    case .slots(let slots):
      slots.map { slot in
        WeekdayName.text(slot.day.rawValue, .short).ru
          + " \(slot.from.jsonText)-\(slot.to.jsonText)"
      }.joined(separator: ", ")
    }
  }
}

extension Availability: JSONValue {
  public static func readJSON(from reader: inout JSONReader) throws(ReadFailure) -> Self {
    if try reader.nextKind() == .string { return .words(try reader.readString()) }
    return .slots(try [WeeklySlot].readJSON(from: &reader))
  }

  public func writeJSON(to writer: inout JSONWriter) {
    switch self {
    case .slots(let slots): slots.writeJSON(to: &writer)
    case .words(let words): words.writeJSON(to: &writer)
    }
  }

  public static var isCompoundJSON: Bool { true }

  public static var jsonSample: Self { .unknown }

  public static func describeJSON(in schema: inout SchemaBuilder) -> JSON {
    let slots = [WeeklySlot].describeJSON(in: &schema)
    let words = String.describeJSON(in: &schema)
    return ["oneOf": [slots, words]]
  }

  public static func interpreting(_ text: String) throws(ValueProblem) -> Self {
    Availability(typed: text)
  }
}
