import Wording

extension MarkdownInline {
  // MARK: Links and pictures

  /// Notes a bracket that may begin a link or a picture.
  mutating func openBracket(isPicture: Bool) {
    pieces.append(Piece(bytes: isPicture ? [0x21, 0x5B] : [0x5B]))
    index += isPicture ? 2 : 1
    brackets.append((pieces.count - 1, isPicture, index))
    pieces.append(Piece(bytes: []))
  }

  /// Ends what the last bracket began: a link keeps its text, a picture and a note nothing.
  mutating func closeBracket() {
    guard let open = brackets.popLast() else {
      append(0x5D)
      index += 1
      return
    }
    let label = bytes[open.content..<index]
    index += 1
    let isNote = label.first == 0x5E && label.count > 1 && !label.contains(0x20)
    if isNote {
      pieces.removeSubrange(open.piece...)
    } else if skipAddress() || skipLabel() || skipAttributes() || isReference(label) {
      if open.isPicture {
        pieces.removeSubrange(open.piece...)
        pictures += 1
      } else {
        pieces[open.piece].bytes = []
        // Marks in a link pair with each other only.
        var inside = Array(pieces[open.piece...])
        MarkdownEmphasis.resolve(&inside)
        pieces.replaceSubrange(open.piece..., with: inside)
        brackets.removeAll()  // no link stands in another
      }
    } else {
      append(0x5D)
    }
  }

  private func isReference(_ label: ArraySlice<UInt8>) -> Bool {
    guard !references.labels.isEmpty, label.count <= 200 else { return false }
    let text = String(decoding: label, as: UTF8.self)
    return references.labels.contains(MarkdownReferences.folded(text))
  }

  /// Skips `(address "title")`, where it stands here.
  private mutating func skipAddress() -> Bool {
    guard byte(0) == 0x28, index >= addressesFailUpTo else { return false }
    var depth = 0
    var quote: UInt8?
    for place in index..<min(bytes.count, index + 4000) {
      let byte = bytes[place]
      if byte == 0x5C || (place > index && bytes[place - 1] == 0x5C) { continue }
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 {
        quote = byte
      } else if byte == 0x28 {
        depth += 1
      } else if byte == 0x29 {
        depth -= 1
        guard depth == 0 else { continue }
        let inside = bytes[(index + 1)..<place]
        guard Self.isAddress(inside) else { return false }
        index = place + 1
        skipAttributes()
        return true
      }
    }
    addressesFailUpTo = index + 4000
    return false
  }

  /// Whether this is an address, perhaps with a title, and no remark in brackets.
  private static func isAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    let address = text.drop { $0 == " " }
    if address.hasPrefix("<") { return true }
    guard let space = address.firstIndex(where: { $0 == " " || $0 == "\n" }) else { return true }
    let title = address[space...].drop { $0 == " " || $0 == "\n" }
    return title.isEmpty || "\"'(".contains(title.first ?? " ")
  }

  /// Skips `[label]`, where it stands here and is defined.
  private mutating func skipLabel() -> Bool {
    guard byte(0) == 0x5B else { return false }
    let label = bytes[(index + 1)...].prefix(200).prefix { $0 != 0x5D }
    guard label.endIndex < bytes.count, bytes[label.endIndex] == 0x5D,
      label.isEmpty || isReference(label)
    else { return false }
    index = label.endIndex + 1
    return true
  }

  /// Skips pandoc's `{.class key=value}`, where it stands here.
  @discardableResult
  mutating func skipAttributes() -> Bool {
    guard byte(0) == 0x7B, let first = byte(1), first == 0x2E || first == 0x23 || first.isLetter
    else { return false }
    let inside = bytes[index...].prefix(300).prefix { $0 != 0x7D && $0 != 0x0A }
    guard inside.endIndex < bytes.count, bytes[inside.endIndex] == 0x7D,
      first.isLetter ? inside.contains(0x3D) : true
    else { return false }
    index = inside.endIndex + 1
    return true
  }

  // MARK: Tags

  /// Reads an address in angle brackets or a tag of HTML, of which breaks and items count.
  mutating func readTag() {
    if nextTagEnd < index { nextTagEnd = bytes[index...].firstIndex(of: 0x3E) ?? bytes.count }
    let inside = bytes[(index + 1)..<nextTagEnd]
    guard inside.endIndex < bytes.count, inside.count < 1000, let first = inside.first,
      first.isLetter || first == 0x2F || first == 0x21
    else {
      append(0x3C)
      index += 1
      return
    }
    if first.isLetter, inside.contains(0x3A) || inside.contains(0x40), !inside.contains(0x20) {
      append(inside.starts(with: "mailto:".utf8) ? inside.dropFirst(7) : inside)
      index = inside.endIndex + 1
      return
    }
    var tokens = HTMLTokenizer(String(decoding: bytes[index...inside.endIndex], as: UTF8.self))
    index = inside.endIndex + 1
    switch tokens.next() {
    case .start(let tag): begin(tag)
    case .end(let name, _): end(name)
    case .text, nil: break
    }
  }

  private mutating func begin(_ tag: HTMLTag) {
    switch tag.name {
    case .br: append(0x0A)
    case .img: pictures += 1
    case .ol: lists.append(tag.number("start") ?? 1)
    case .ul: lists.append(nil)
    case .li:
      append(0x0A)
      if let number = lists.last.flatMap({ $0 }) {
        append("\(number). ".utf8)
        lists[lists.count - 1] = number + 1
      } else {
        append("- ".utf8)
      }
    case .p, .div: append(0x0A)
    default: break
    }
  }

  private mutating func end(_ name: HTMLName) {
    switch name {
    case .ol, .ul:
      _ = lists.popLast()
      append(0x0A)
    case .p, .div: append(0x0A)
    default: break
    }
  }
}
