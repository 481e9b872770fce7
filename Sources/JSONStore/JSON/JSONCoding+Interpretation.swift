internal import Wording

extension JSONCoding {
  /// The value that a person states in JSON, as in `edit --set role={…}`.
  static func interpret<Value: JSONValue>(
    _ type: Value.Type, _ text: String
  ) throws(ValueProblem) -> Value {
    do throws(JSONError) {
      return try decode(type, from: Array(text.utf8), file: "")
    } catch {
      let place = error.path.isEmpty ? "" : "\(error.path): "
      throw ValueProblem(Phrase(verbatim: place) + error.reason.message, hint: error.hint)
    }
  }
}
