import Wording

/// Tells headings that are months: «Сентябрь», «Октябрь – ноябрь 2026 г.».
enum MonthHeading {
  /// Whether `heading` names months and years and nothing else.
  ///
  /// - Complexity: O(*n*).
  static func fits(_ heading: String) -> Bool {
    let parts = FoldedText(heading.asCellText()).text.split { " -–—.,()/".contains($0) }
    let months = parts.count { MonthName.number(of: $0) != nil }
    return months > 0
      && parts.allSatisfy { part in
        MonthName.number(of: part) != nil || fillers.contains(part)
          || part.utf8.count == 4 && part.utf8.allSatisfy { (48...57).contains($0) }
      }
  }

  private static let fillers: Set<Substring> = ["и", "г", "гг", "год", "года", "месяц"]
}
