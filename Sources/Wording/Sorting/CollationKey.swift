/// The place of a text in a list sorted the way a Russian reader expects.
///
/// Spaces and signs come first, then numbers by value («7А» before «10А»), Latin letters, Cyrillic
/// letters with those of other languages of Russia beside their neighbours (ә after а), all else.
/// Where that does not decide, ё follows е, then capitals follow small letters, then zeros before a
/// number count. Keys are equal exactly where the cleaned texts are (``Swift/String/cleaned()``).
public struct CollationKey: Hashable, Sendable, Comparable {
  private let bytes: [UInt8]

  /// Computes the key of `text`; compute it once an element, not once a comparison.
  ///
  /// - Complexity: O(*n*).
  public init(_ text: String) {
    let clean = text.cleaned()
    var maker = CollationKeyMaker(capacity: clean.utf8.count + 8)
    for scalar in clean.unicodeScalars { maker.append(scalar) }
    bytes = maker.finished()
  }

  public static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension Sequence {
  /// The elements in the order of the texts that `text` gives for them, equal ones in their order.
  ///
  /// - Complexity: O(*n* log *n*) comparisons; `text` is called once an element.
  public func sorted(byCollating text: (Element) -> String) -> [Element] {
    map { (key: CollationKey(text($0)), element: $0) }
      .sorted { $0.key < $1.key }
      .map(\.element)
  }
}

extension Sequence<String> {
  /// The texts in the order a Russian reader expects.
  ///
  /// - Complexity: O(*n* log *n*) comparisons.
  public func sortedByCollation() -> [String] {
    sorted(byCollating: \.self)
  }
}

/// The key of one text in the making: what decides first, then what breaks ties.
private struct CollationKeyMaker {
  private var primary: [UInt8] = []
  private var accents = TieBreaks()
  private var cases = TieBreaks()
  private var zeros: [UInt8] = []
  private var number: [UInt8] = []
  private var zerosBefore = 0
  private var inNumber = false

  init(capacity: Int) {
    primary.reserveCapacity(capacity)
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if 0x30...0x39 ~= value {
      appendDigit(UInt8(value))
      return
    }
    endNumber()
    var accent: UInt8 = 1
    var isCapital = false
    switch value {
    case 0x20:
      primary.append(0x02)
    case 0..<0x41, 0x5B...0x60, 0x7B...0x7F:
      primary += [0x03, UInt8(value) + 1]
    case 0x61...0x7A:
      primary.append(0x20 + UInt8(value - 0x61))
    case 0x41...0x5A:
      primary.append(0x20 + UInt8(value - 0x41))
      isCapital = true
    case 0x0430...0x044F:
      primary.append(Self.place(ofLetter: value - 0x0430))
    case 0x0410...0x042F:
      primary.append(Self.place(ofLetter: value - 0x0410))
      isCapital = true
    case 0x0451, 0x0401:
      primary.append(Self.place(ofLetter: 5))
      accent = 2
      isCapital = value == 0x0401
    default:
      isCapital = appendRare(scalar)
    }
    accents.append(accent)
    cases.append(isCapital ? 2 : 1)
  }

  /// The byte of the letter of the Russian alphabet without ё that stands at `index`, with room for
  /// three neighbours after it.
  private static func place(ofLetter index: UInt32) -> UInt8 {
    0x40 + UInt8(index) * 4
  }

  private mutating func appendDigit(_ digit: UInt8) {
    if number.isEmpty && digit == 0x30 {
      zerosBefore += 1
    } else {
      number.append(digit)
    }
    inNumber = true
  }

  private mutating func endNumber() {
    guard inNumber else { return }
    primary.append(0x10)
    primary.append(length: number.count)
    primary += number
    zeros.append(length: zerosBefore)
    accents.append(1)
    cases.append(1)
    number.removeAll(keepingCapacity: true)
    zerosBefore = 0
    inNumber = false
  }

  /// Appends a scalar outside of ASCII and the Russian alphabet; says whether it is a capital.
  private mutating func appendRare(_ scalar: Unicode.Scalar) -> Bool {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    let hasOneLower = lower.count == 1 && lower.first?.properties.uppercaseMapping == String(scalar)
    let letter = hasOneLower ? lower.first ?? scalar : scalar
    if let (neighbour, distance) = Self.neighbours[letter] {
      primary.append(Self.place(ofLetter: neighbour.value - 0x0430) + distance)
      return letter != scalar
    }
    let group: UInt8 =
      switch letter.value {
      case 0x80...0xBF, 0x2000...0x206F: 0x04
      case 0xC0...0x024F, 0x1E00...0x1EFF: 0x3A
      default: 0xC0
      }
    primary += [
      group, UInt8(truncatingIfNeeded: letter.value >> 16),
      UInt8(truncatingIfNeeded: letter.value >> 8), UInt8(truncatingIfNeeded: letter.value),
    ]
    return letter != scalar
  }

  /// Letters of Tatar, Kalmyk, Bashkir, Kazakh, Ukrainian and Belarusian after a Russian one.
  private static let neighbours: [Unicode.Scalar: (Unicode.Scalar, UInt8)] = [
    "ә": ("а", 1), "ґ": ("г", 1), "ғ": ("г", 2), "ҙ": ("д", 1), "є": ("е", 1), "җ": ("ж", 1),
    "і": ("и", 1), "ї": ("и", 2), "қ": ("к", 1), "ҡ": ("к", 2), "ң": ("н", 1), "ө": ("о", 1),
    "ҫ": ("с", 1), "ү": ("у", 1), "ұ": ("у", 2), "ў": ("у", 3), "һ": ("х", 1),
  ]

  mutating func finished() -> [UInt8] {
    endNumber()
    primary.append(0)
    primary += accents.marks
    primary.append(0)
    primary += cases.marks
    primary.append(0)
    primary += zeros
    return primary
  }
}

/// A mark for each letter, 1 being the ordinary one; ordinary marks at the end are left out, which
/// keeps the order.
private struct TieBreaks {
  private(set) var marks: [UInt8] = []
  private var pending = 0

  mutating func append(_ mark: UInt8) {
    if mark == 1 {
      pending += 1
    } else {
      while pending > 0 {
        marks.append(1)
        pending -= 1
      }
      marks.append(mark)
    }
  }
}

extension [UInt8] {
  /// Appends `length` so that a larger one has larger bytes.
  fileprivate mutating func append(length: Int) {
    if length < 0xFF {
      append(UInt8(length))
    } else {
      append(0xFF)
      for shift in stride(from: 56, through: 0, by: -8) {
        append(UInt8(truncatingIfNeeded: length >> shift))
      }
    }
  }
}
