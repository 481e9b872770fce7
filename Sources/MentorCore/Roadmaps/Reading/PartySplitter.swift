import Wording

/// Divides a cell of responsible parties into parties.
///
/// Commas and semicolons divide. Where a separator is missing, persons after persons and organisations
/// after organisations are told apart, and a finding says so.
struct PartySplitter {
  /// The parties of a cell, and what is worth telling about it.
  struct Parties: Hashable {
    /// The parties in order, each on one line.
    var names: [String] = []

    /// Whether parties stood side by side without a separator.
    var isGlued = false

    /// Whether a line break alone separated parties.
    var isBrokenByLine = false

    /// Whether the cell ends with a separator.
    var endsWithSeparator = false
  }

  /// Parties that stand alone somewhere in the document, by which glued ones are told apart.
  private let known: Set<String>

  /// Creates a splitter for a document whose cells of responsible parties are `cells`.
  ///
  /// - Complexity: O(*n*).
  init(learningFrom cells: some Sequence<String>) {
    var known: Set<String> = []
    for cell in cells {
      let pieces = Self.divided(cell)
      for piece in pieces where piece.isOrganization && piece.quotedNameStart == nil {
        known.insert(piece.text)
      }
    }
    self.known = known
  }

  /// The parties of `cell`.
  ///
  /// - Complexity: O(*n*) for a cell of usual length.
  func parties(of cell: String) -> Parties {
    var parties = Parties()
    let plain = cell.asCellText()
    if let last = plain.unicodeScalars.last, ",;".unicodeScalars.contains(last) {
      parties.endsWithSeparator = true
    }
    for line in Self.separated(cell) {
      let lines = Self.mergedLines(of: line)
      if lines.count > 1 { parties.isBrokenByLine = true }
      for text in lines {
        let pieces = split(text)
        if pieces.count > 1 { parties.isGlued = true }
        parties.names += pieces
      }
    }
    return parties
  }

  /// The texts between commas and semicolons that stand outside of brackets and quotation marks.
  private static func separated(_ cell: String) -> [String] {
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    var depth = 0
    for scalar in cell.withoutMarkup().unicodeScalars {
      switch scalar {
      case "(", "«": depth += 1
      case ")", "»": depth = max(0, depth - 1)
      case ",", ";":
        if depth == 0 || scalar == ";" {
          parts.append(String(part))
          part = String.UnicodeScalarView()
          depth = 0
          continue
        }
      default: break
      }
      part.append(scalar)
    }
    parts.append(String(part))
    return parts.filter { !$0.cleaned().isEmpty }
  }

  /// The lines of `text`, joined where a line only goes on with the one above.
  private static func mergedLines(of text: String) -> [String] {
    var merged: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let line = String(line).cleaned()
      guard !line.isEmpty else { continue }
      if let last = merged.last, !isBorder(last, line) {
        merged[merged.count - 1] = last + " " + line
      } else {
        merged.append(line)
      }
    }
    return merged
  }

  /// Whether a line break between `before` and `after` stands for a comma: a person or an abbreviation
  /// is complete, and what follows begins anew.
  static func isBorder(_ before: String, _ after: String) -> Bool {
    guard let first = after.unicodeScalars.first, first.properties.isUppercase,
      let word = before.split(separator: " ").last.map(String.init)
    else { return false }
    if PartyWord.isInitials(word) { return true }
    guard PartyWord.isAbbreviation(word), !PartyWord.isLegalForm(word) else { return false }
    guard let next = after.split(separator: " ").first.map(String.init) else { return false }
    return PartyWord.isAbbreviation(next) || PartyWord.opensOrganization(next)
  }

  /// The pieces of `cell` between separators, on one line each.
  private static func divided(_ cell: String) -> [Party] {
    separated(cell).flatMap { mergedLines(of: $0) }.map { Party(text: $0) }
  }

  /// The parties that stand side by side in `text`.
  private func split(_ text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    var parties: [String] = []
    var start = 0
    for index in words.indices.dropFirst() where index > start {
      let before = words[start..<index].joined(separator: " ")
      let after = words[index...]
      if startsParty(Array(after), after: before) {
        parties.append(before.withoutConjunction())
        start = index
      }
    }
    parties.append(words[start...].joined(separator: " ").withoutLeadingConjunction())
    return parties.filter { !$0.isEmpty }
  }

  /// Whether a party begins with `words`, after the complete party `before`.
  private func startsParty(_ words: [String], after before: String) -> Bool {
    let party = Party(text: before.withoutConjunction())
    guard let first = words.first, first.unicodeScalars.first?.properties.isUppercase == true else {
      return false
    }
    if party.isPerson {
      return Party(text: words.prefix(2).joined(separator: " ")).isPerson
        || Party(text: words.prefix(3).joined(separator: " ")).isPerson
    }
    guard party.isOrganization, !PartyWord.isLegalForm(before) else { return false }
    if PartyWord.isLegalForm(first), words.count > 1, words[1].hasPrefix("«") { return true }
    let isComplete = before.hasSuffix("»") || known.contains(before)
    guard isComplete else { return false }
    return PartyWord.isAbbreviation(first) || PartyWord.opensOrganization(first)
      || known.contains(where: { words.joined(separator: " ").hasPrefix($0) })
  }
}

extension String {
  fileprivate func withoutConjunction() -> String {
    hasSuffix(" и") ? String(dropLast(2)) : self
  }

  fileprivate func withoutLeadingConjunction() -> String {
    hasPrefix("и ") ? String(dropFirst(2)) : self
  }
}
