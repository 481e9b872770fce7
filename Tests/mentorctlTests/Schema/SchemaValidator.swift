import Foundation
import JSONStore
import MentorCore

/// A validator of the part of JSON Schema (draft 2020-12) that the program's schemas use.
///
/// A keyword that it does not know is a violation, so that no schema says what nobody checks.
struct SchemaValidator {
  private let schema: JSON

  init(_ schema: JSON) {
    self.schema = schema
  }

  /// What `value` violates, each with the path to it.
  func violations(_ value: JSON) -> [String] {
    violations(value, schema, "$")
  }

  private func violations(_ value: JSON, _ schema: JSON, _ path: String) -> [String] {
    guard case .object(let keywords) = schema else {
      return schema == .bool(true) ? [] : ["\(path): nothing is allowed here"]
    }
    return keywords.flatMap { keyword in
      violations(value, keyword.key, keyword.value, in: schema, path)
    }
  }

  private func violations(
    _ value: JSON, _ keyword: String, _ argument: JSON, in schema: JSON, _ path: String
  ) -> [String] {
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description", "examples", "default": return []
    case "$ref": return violations(value, definition(argument) ?? .bool(false), path)
    case "type": return Self.isA(value, argument) ? [] : ["\(path): not of type \(argument)"]
    case "const": return value == argument ? [] : ["\(path): not \(argument)"]
    case "enum": return argument.elements.contains(value) ? [] : ["\(path): not in the list"]
    case "pattern", "format": return textViolations(value, keyword, argument, path)
    case "properties", "required", "additionalProperties":
      return objectViolations(value, keyword, argument, in: schema, path)
    case "items":
      return value.elements.enumerated().flatMap { index, element in
        violations(element, argument, "\(path)[\(index)]")
      }
    case "oneOf":
      let fitting = argument.elements.count { violations(value, $0, path).isEmpty }
      return fitting == 1 ? [] : ["\(path): fits \(fitting) of the alternatives"]
    case "anyOf":
      return argument.elements.contains { violations(value, $0, path).isEmpty }
        ? [] : ["\(path): fits no alternative"]
    case "minimum": return value.amount.map { $0 < argument.amount ?? 0 } == true ? [path] : []
    case "maximum": return value.amount.map { $0 > argument.amount ?? 0 } == true ? [path] : []
    default: return ["\(path): unknown keyword \(keyword)"]
    }
  }

  private func definition(_ reference: JSON) -> JSON? {
    guard case .string(let text) = reference else { return nil }
    return text.split(separator: "/").dropFirst().reduce(schema) { found, key in
      found[String(key)] ?? .bool(false)
    }
  }

  private func objectViolations(
    _ value: JSON, _ keyword: String, _ argument: JSON, in schema: JSON, _ path: String
  ) -> [String] {
    guard case .object(let members) = value else { return [] }
    switch keyword {
    case "required":
      return argument.elements.compactMap { name in
        guard case .string(let key) = name, value[key] == nil else { return nil }
        return "\(path): \(key) is missing"
      }
    case "properties":
      return members.flatMap { member in
        argument[member.key].map { violations(member.value, $0, "\(path).\(member.key)") } ?? []
      }
    default:
      return members.filter { schema["properties"]?[$0.key] == nil }
        .flatMap { violations($0.value, argument, "\(path).\($0.key)") }
    }
  }

  private func textViolations(
    _ value: JSON, _ keyword: String, _ argument: JSON, _ path: String
  ) -> [String] {
    guard case .string(let text) = value, case .string(let rule) = argument else { return [] }
    let isMet: Bool
    switch (keyword, rule) {
    case ("format", "date"): isMet = (try? CalendarDate(iso: text)) != nil
    case ("format", "date-time"): isMet = Timestamp(text) != nil
    case ("format", _): isMet = false
    default:
      isMet = text.range(of: rule, options: .regularExpression) != nil
    }
    return isMet ? [] : ["\(path): \(text) violates \(rule)"]
  }

  private static func isA(_ value: JSON, _ type: JSON) -> Bool {
    if case .array(let types) = type { return types.contains { isA(value, $0) } }
    switch (value, type) {
    case (.null, "null"), (.bool, "boolean"), (.integer, "integer"), (.integer, "number"),
      (.number, "number"), (.string, "string"), (.array, "array"), (.object, "object"):
      return true
    default: return false
    }
  }
}

extension JSON {
  /// The elements of a list; none of anything else.
  fileprivate var elements: [JSON] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// The number, whole or not.
  fileprivate var amount: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }
}
