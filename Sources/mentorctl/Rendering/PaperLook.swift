import Interchange
import MentorCore
import Wording

/// How papers of a kind look in every format that has pages.
///
/// Source: ГОСТ Р 7.0.97-2016, п. 3.3 (margins, size of letters): thirty millimetres on the left for
/// what is kept longer than ten years, twenty for the rest.
struct PaperLook {
  /// The size of the text in points.
  let fontSize: Double

  /// The margins of upright pages.
  let margins: WordPage.Margins

  /// Whether signatures stand on a drawn line; orders and letters have none.
  let drawsSignatureLines: Bool

  init(of kind: Paper.Kind) {
    let isOfficial = kind == .order || kind == .letter
    fontSize = isOfficial ? 14 : 12
    margins = isOfficial ? .standard : Self.narrow
    drawsSignatureLines = !isOfficial
  }

  /// The margins of what is kept for a few years, and of pages that lie across.
  static let narrow = WordPage.Margins(left: 20, right: 10, top: 20, bottom: 20)

  /// The pages of a part.
  func page(isLandscape: Bool) -> WordPage {
    WordPage(isLandscape: isLandscape, margins: isLandscape ? Self.narrow : margins)
  }

  /// The lines of a text as papers show it: nothing unseen, nothing torn apart.
  static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { String($0).visible.withBoundSpaces }
  }

  /// The text in one line.
  static func line(_ text: String) -> String { text.cleaned().visible.withBoundSpaces }
}
