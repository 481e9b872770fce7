extension ArraySlice<UInt8> {
  /// Where the bytes of `text` stand first; `nil` where they do not, or there are none.
  ///
  /// - Complexity: O(*n* · *m*) in the lengths of bytes and text.
  public func range(ofText text: String) -> Range<Int>? {
    let part = Array(text.utf8)
    guard let head = part.first else { return nil }
    var start = startIndex
    while let found = self[start...].firstIndex(of: head), found + part.count <= endIndex {
      let end = found + part.count
      if self[found..<end].elementsEqual(part) { return found..<end }
      start = found + 1
    }
    return nil
  }
}

extension [UInt8] {
  /// Where the bytes of `text` stand first; `nil` where they do not, or there are none.
  public func range(ofText text: String) -> Range<Int>? { self[...].range(ofText: text) }
}
