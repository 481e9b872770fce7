import JSONStore
import MentorCore
import Wording

/// A part that reads differently, as people see it: old and new words, or one text with marks.
struct ChangeText {
  let text: String

  /// Shows `change`; marks are `[-gone-]` and `{+new+}`, which need no colour.
  init(_ change: FieldChange, _ settings: TextSettings) {
    let title = "  \(settings(change.field.name)): "
    text =
      (title + Self.words(change, settings)).wrapped(at: settings.width, indent: 4)
      .joined(separator: "\n") + "\n"
  }

  /// The change with marks where the two share words, else the old and the new side by side.
  private static func words(_ change: FieldChange, _ settings: TextSettings) -> String {
    let before = settings(change.before).visible
    let after = settings(change.after).visible
    if before.isEmpty { return "{+\(after)+}" }
    if after.isEmpty { return "[-\(before)-]" }
    let parts = WordDifference(from: before, to: after).parts
    return parts.map { part in
      switch part.kind {
      case .kept: part.text
      case .removed: "[-\(part.text)-]"
      case .added: "{+\(part.text)+}"
      }
    }.joined(separator: " ")
  }
}

extension FieldChange {
  /// The change as commands print it.
  var json: JSON {
    [
      "field": .string(field.rawValue), "before": .string(before.ru), "after": .string(after.ru),
    ]
  }
}
