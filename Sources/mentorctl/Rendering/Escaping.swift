import Wording

extension String {
  /// The text with the scalars that `replacement` replaces.
  ///
  /// - Complexity: O(*n*).
  func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
    var result = UnicodeScalarView()
    for scalar in unicodeScalars {
      if let text = replacement(scalar) {
        result.append(contentsOf: text.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text as HTML or an attribute of it shows it.
  var escapedForHTML: String {
    visible.replacingScalars { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: nil
      }
    }
  }

  /// The text as a cell of a Markdown table shows it.
  var escapedForMarkdown: String {
    visible.replacingScalars { scalar in
      switch scalar {
      case "\\", "|", "`", "*", "_", "[", "]", "<", ">", "~", "&": "\\\(scalar)"
      default: nil
      }
    }
  }
}
