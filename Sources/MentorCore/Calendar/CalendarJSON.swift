public import JSONStore
import Wording
extension CalendarDate: JSONText {
  public init(jsonText: String) throws(ValueProblem) {
    do throws(CalendarError) { try self.init(iso: jsonText) } catch { throw ValueProblem(error.message) }
  }
  public var jsonText: String { iso }
  public static var jsonSchema: TextSchema { TextSchema(example: "2026-09-01", format: "date") }
}
extension SchoolYear: JSONText {
  public init(jsonText: String) throws(ValueProblem) {
    throw ValueProblem(Phrase(verbatim: ""))
  }
  public var jsonText: String { "" }
  public static var jsonSchema: TextSchema { TextSchema(example: "2026/27") }
}
