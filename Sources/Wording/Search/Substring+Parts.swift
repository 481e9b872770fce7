/// Search for a part of a text, by characters: a letter with its accent is one, and so is CRLF.
///
/// The toolchain's own search comes with regular expressions and the names of all characters, which
/// make a static program 1.3 MB larger; this one is all that the program needs.
extension Substring {
  /// Where `part` stands first; `nil` where it does not, or is empty.
  ///
  /// - Complexity: O(*n* · *m*) in the lengths of text and part.
  public func range(ofPart part: String) -> Range<Index>? {
    guard let head = part.first else { return nil }
    let tail = part.dropFirst()
    var start = startIndex
    while let found = self[start...].firstIndex(of: head) {
      let next = index(after: found)
      if let end = end(of: tail, from: next) { return found..<end }
      start = next
    }
    return nil
  }

  /// Every place where `part` stands, from left to right, none over another.
  public func ranges(ofPart part: String) -> [Range<Index>] {
    var found: [Range<Index>] = []
    var rest = self
    while let range = rest.range(ofPart: part) {
      found.append(range)
      rest = rest[range.upperBound...]
    }
    return found
  }

  /// Whether `part` stands anywhere; the empty text stands everywhere.
  public func holds(_ part: String) -> Bool { part.isEmpty || range(ofPart: part) != nil }

  /// The texts between the places where `separator` stands; empty ones are left out unless asked for.
  public func parts(around separator: String, keepingEmpty: Bool = false) -> [Substring] {
    var parts: [Substring] = []
    var start = startIndex
    for range in ranges(ofPart: separator) {
      parts.append(self[start..<range.lowerBound])
      start = range.upperBound
    }
    parts.append(self[start...])
    return keepingEmpty ? parts : parts.filter { !$0.isEmpty }
  }

  /// The text with `other` wherever `part` stood.
  public func exchanging(_ part: String, for other: String) -> String {
    parts(around: part, keepingEmpty: true).joined(separator: other)
  }

  /// The index behind `part`, where the text goes on with it at `start`.
  private func end(of part: Substring, from start: Index) -> Index? {
    var place = start
    for character in part {
      guard place < endIndex, self[place] == character else { return nil }
      formIndex(after: &place)
    }
    return place
  }
}

extension String {
  /// Where `part` stands first; `nil` where it does not, or is empty.
  public func range(ofPart part: String) -> Range<Index>? { self[...].range(ofPart: part) }

  /// Every place where `part` stands, from left to right, none over another.
  public func ranges(ofPart part: String) -> [Range<Index>] { self[...].ranges(ofPart: part) }

  /// Whether `part` stands anywhere; the empty text stands everywhere.
  public func holds(_ part: String) -> Bool { self[...].holds(part) }

  /// The texts between the places where `separator` stands; empty ones are left out unless asked for.
  public func parts(around separator: String, keepingEmpty: Bool = false) -> [Substring] {
    self[...].parts(around: separator, keepingEmpty: keepingEmpty)
  }

  /// The text with `other` wherever `part` stood.
  public func exchanging(_ part: String, for other: String) -> String {
    self[...].exchanging(part, for: other)
  }
}
