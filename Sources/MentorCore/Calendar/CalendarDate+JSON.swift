public import JSONStore

extension CalendarDate: JSONText {
  public init(jsonText: String) throws(ValueProblem) {
    do throws(CalendarError) {
      try self.init(iso: jsonText)
    } catch {
      throw ValueProblem(error.message)
    }
  }

  /// The date that a person typed for a field.
  public static func interpreting(_ text: String) throws(ValueProblem) -> CalendarDate {
    do throws(CalendarError) {
      return try CalendarDate(typed: text)
    } catch {
      throw ValueProblem(error.message)
    }
  }

  public var jsonText: String { iso }

  public static var jsonSchema: TextSchema { TextSchema(example: "2026-09-01", format: "date") }
}
