extension String {
  /// Whether the text is Latin letters and digits, joined by single hyphens: `KPI-1`.
  var isHyphenated: Bool {
    split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }
}
