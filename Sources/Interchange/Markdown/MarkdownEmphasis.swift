/// The pairing of marks of emphasis.
enum MarkdownEmphasis {
  /// Removes the marks that pair from `pieces`; the others become text.
  ///
  /// Follows the procedure of CommonMark, section 6.2, except that a mark beside a quotation mark
  /// may open and close as beside a letter.
  ///
  /// - Complexity: O(*n*).
  static func resolve(_ pieces: inout [MarkdownInline.Piece]) {
    var openers: [Int] = []
    /// How many of the openers are known to have no partner for marks of this kind.
    var searched: [Kind: Int] = [:]
    for index in pieces.indices {
      guard let marks = pieces[index].marks else { continue }
      let kind = Kind(mark: marks.mark, opens: marks.opens, remainder: marks.count % 3)
      if marks.closes {
        while let closing = pieces[index].marks, closing.count > 0 {
          let bottom = min(searched[kind] ?? 0, openers.count)
          let partner = openers[bottom...].lastIndex {
            pairs(pieces[$0].marks, with: marks, original: pieces[$0].bytes.count)
          }
          guard let partner else {
            searched[kind] = openers.count
            break
          }
          openers.removeSubrange((partner + 1)...)
          let opener = openers[partner]
          let used = min(2, min(closing.count, pieces[opener].marks?.count ?? 0))
          pieces[opener].marks?.count -= used
          pieces[index].marks?.count -= used
          if pieces[opener].marks?.count == 0 { openers.removeLast() }
        }
      }
      if marks.opens, let rest = pieces[index].marks, rest.count > 0 { openers.append(index) }
    }
    for index in pieces.indices {
      guard let marks = pieces[index].marks else { continue }
      pieces[index] = MarkdownInline.Piece(
        bytes: Array(repeating: marks.mark, count: marks.count))
    }
  }

  private struct Kind: Hashable {
    let mark: UInt8
    let opens: Bool
    let remainder: Int
  }

  private typealias Marks = (mark: UInt8, count: Int, opens: Bool, closes: Bool)

  /// Whether `opener` may pair with `closer`; the sum of both must not be a multiple of three where
  /// one of them might do either.
  private static func pairs(_ opener: Marks?, with closer: Marks, original: Int) -> Bool {
    guard let opener, opener.mark == closer.mark else { return false }
    guard opener.closes || closer.opens else { return true }
    return (original + closer.count) % 3 != 0 || (original % 3 == 0 && closer.count % 3 == 0)
  }
}
