import JSONStore

/// A validator for the part of JSON Schema that the program writes.
struct SchemaValidator {
  let schema: JSON

  /// Whether `value` fits the whole schema.
  func accepts(_ value: JSON) -> Bool { fits(value, schema) }

  private func fits(_ value: JSON, _ schema: JSON) -> Bool {
    guard case .object(let keywords) = schema else { return schema == true }
    return keywords.allSatisfy { keyword in
      switch keyword.key {
      case "type": hasType(value, keyword.value)
      case "enum": keyword.value.elements.contains(value)
      case "const": keyword.value == value
      case "pattern": matches(value, keyword.value)
      case "items": value.elements.allSatisfy { fits($0, keyword.value) }
      case "required":
        keyword.value.elements.allSatisfy { name in name.text.map { value[$0] != nil } ?? false }
      case "properties":
        value.members.allSatisfy { member in
          keyword.value[member.key].map { fits(member.value, $0) } ?? true
        }
      case "additionalProperties":
        value.members.allSatisfy { member in
          schema["properties"]?[member.key] != nil || fits(member.value, keyword.value)
        }
      case "$ref": keyword.value.text.map { fits(value, definition($0)) } ?? false
      case "$schema", "$id", "$defs", "title", "examples", "default": true
      default: false
      }
    }
  }

  private func definition(_ reference: String) -> JSON {
    schema["$defs"]?[String(reference.dropFirst("#/$defs/".count))] ?? false
  }

  private func hasType(_ value: JSON, _ type: JSON) -> Bool {
    switch (value, type) {
    case (.object, "object"), (.array, "array"), (.string, "string"), (.bool, "boolean"),
      (.integer, "integer"), (.integer, "number"), (.number, "number"):
      true
    default: false
    }
  }

  private func matches(_ value: JSON, _ pattern: JSON) -> Bool {
    guard let text = value.text, let pattern = pattern.text else { return false }
    return (try? Regex(pattern).wholeMatch(in: text)) != nil
  }
}

extension JSON {
  var elements: [JSON] {
    if case .array(let elements) = self { elements } else { [] }
  }

  var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }
}
