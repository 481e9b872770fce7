import Wording

/// Words that sound like data about health, which no record of the program holds.
///
/// A guard against the commonest slips, no complete list. Source: 152-ФЗ, ст. 10.
enum HealthWords {
  /// Stems of such words, folded.
  private static let stems = [
    "диагно", "заболе", "болезн", "болеет", "болел", "болен", "больна", "больнич", "инвалид",
    "психиатр", "невролог", "лечен", "лечит", "препарат", "таблет", "депресс", "аутизм", "аутист",
    "синдром", "расстройств", "овз", "зпр", "сдвг", "онр", "здоров", "травм", "беремен", "diagnos",
    "disease", "illness", "disab", "disorder", "medic", "depress", "autis", "health",
  ]

  /// The first such word of `texts`; `nil` where there is none.
  ///
  /// - Complexity: O(*n*) in the length of the texts.
  static func first(in texts: [String?]) -> String? {
    let words = texts.compactMap { $0 }.flatMap { FoldedText($0).words }
    for word in words.flatMap({ $0.split(separator: "-") }) {
      if stems.contains(where: { word.hasPrefix($0) }) { return String(word) }
    }
    return nil
  }
}
