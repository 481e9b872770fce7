public import JSONStore
import Wording
extension CalendarDate: JSONText {
  public init(typed: String) throws(CalendarError) { try self.init(iso: typed) }
  public init(jsonText: String) throws(ValueProblem) {
    do throws(CalendarError) { try self.init(iso: jsonText) } catch { throw ValueProblem(error.message) }
  }
  public var jsonText: String { iso }
  public static var jsonSchema: TextSchema { TextSchema(example: "2026-09-01", format: "date") }
}
extension SchoolYear: JSONText {
  public init(typed: String) throws(CalendarError) {
    guard let y = Int(typed.prefix(4)) else { throw CalendarError.notASchoolYear(typed) }
    try self.init(firstYear: y)
  }
  public init(jsonText: String) throws(ValueProblem) {
    do throws(CalendarError) { try self.init(typed: jsonText) } catch { throw ValueProblem(error.message) }
  }
  public var jsonText: String { "\(firstYear)/\(lastYear % 100)" }
  public static var jsonSchema: TextSchema { TextSchema(example: "2026/27") }
}
