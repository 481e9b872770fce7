/// A part of a workbook that is read from its start to its end.
struct XLSXPart {
  /// The name of the part, for messages.
  let name: String

  private var scanner: XMLScanner

  /// Opens the part `name` of `bytes`.
  init(_ bytes: [UInt8], named name: String) throws(PackageError) {
    self.name = name
    do throws(XMLError) {
      scanner = try XMLScanner(bytes)
    } catch {
      throw .part(name, error)
    }
  }

  /// The next event, `nil` at the end.
  mutating func next() throws(PackageError) -> XMLEvent? {
    do throws(XMLError) {
      return try scanner.next()
    } catch {
      throw .part(name, error)
    }
  }

  /// The next element of the workbook's vocabulary that begins, `nil` at the end.
  mutating func nextElement() throws(PackageError) -> String? {
    while let event = try next() {
      if case .start(let name) = event, name.namespace == .spreadsheet { return name.local }
    }
    return nil
  }

  /// The value of an attribute of the element that began last.
  func attribute(_ name: String, in namespace: XMLNamespace = .none) -> String? {
    scanner.attribute(name, in: namespace)
  }

  /// The whole number in an attribute of the element that began last.
  func number(_ name: String) -> Int? {
    scanner.attribute(name).flatMap { Int($0) }
  }

  /// Whether an attribute of the element that began last says yes.
  func flag(_ name: String) -> Bool {
    ["1", "true", "on"].contains(scanner.attribute(name)?.lowercased() ?? "")
  }

  /// How many elements are open.
  var depth: Int { scanner.depth }

  /// The text of the element that began last, without that of elements in it.
  mutating func elementText() throws(PackageError) -> String {
    do throws(XMLError) {
      return try scanner.elementText()
    } catch {
      throw .part(name, error)
    }
  }

  /// Passes over the rest of the element that began last.
  mutating func skipElement() throws(PackageError) {
    do throws(XMLError) {
      try scanner.skipElement()
    } catch {
      throw .part(name, error)
    }
  }

  /// The text of the string item that began last: its runs without the readings of East Asian words.
  mutating func stringItem() throws(PackageError) -> String {
    let own = depth
    var text = ""
    while depth >= own, let event = try next() {
      guard case .start(let name) = event, name.namespace == .spreadsheet else { continue }
      switch name.local {
      case "t": text += try elementText()
      case "rPh", "phoneticPr", "rPr": try skipElement()
      default: break
      }
    }
    return XLSXText.unescaped(text)
  }
}

/// The form in which a workbook keeps texts.
enum XLSXText {
  /// The text with `_x000A_` and the like replaced, and with LF at the ends of lines.
  ///
  /// Source: ECMA-376, part 1, 22.9.2.19 (ST_Xstring).
  static func unescaped(_ text: String) -> String {
    let bytes = text.utf8
    guard bytes.contains(0x5F) || bytes.contains(0x0D) else { return text }
    let source = Array(bytes)
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      if source[index] == 0x5F, let scalar = escaped(source, at: index) {
        // A return is the first half of an end of line, or an end of line itself.
        let isReturn = scalar == "\r"
        if !isReturn || index + 7 == source.count || source[index + 7] != 0x0A {
          result.append(contentsOf: Array(String(isReturn ? "\n" : Character(scalar)).utf8))
        }
        index += 7
      } else {
        if source[index] != 0x0D || index + 1 == source.count || source[index + 1] != 0x0A {
          result.append(source[index] == 0x0D ? 0x0A : source[index])
        }
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The character that `_xHHHH_` at `index` means; `nil` where there is none.
  private static func escaped(_ bytes: [UInt8], at index: Int) -> Unicode.Scalar? {
    guard index + 7 <= bytes.count, bytes[index + 1] == 0x78, bytes[index + 6] == 0x5F,
      let value = UInt32(
        String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16),
      let scalar = Unicode.Scalar(value), value >= 0x20 || 0x09...0x0D ~= value
    else { return nil }
    return scalar
  }
}
