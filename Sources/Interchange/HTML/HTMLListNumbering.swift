/// The numbers or marks that a list prints before its items.
struct HTMLListNumbering {
  private enum Style {
    case none, mark, decimal, letters(upper: Bool), roman(upper: Bool)
  }

  private var style: Style
  private var number: Int
  private let isOrdered: Bool

  /// The numbering of the list that `tag` begins, `ol` or another.
  init(_ tag: HTMLTag) {
    isOrdered = tag.name == .ol
    style = isOrdered ? .decimal : .mark
    number = isOrdered ? tag.number("start") ?? 1 : 1
    if isOrdered, let type = tag.attributes["type"] { setStyle(type) }
    setStyle(ofDeclarations: tag.style ?? "")
  }

  /// What is printed before the item that `tag` begins, with the space behind it.
  mutating func printed(before tag: HTMLTag) -> String {
    if isOrdered, let value = tag.number("value") { number = value }
    var item = self
    item.setStyle(ofDeclarations: tag.style ?? "")
    number += 1
    return item.mark
  }

  private var mark: String {
    switch style {
    case .none: ""
    case .mark: "- "
    case .decimal: "\(number). "
    case .letters(let upper): "\(Self.letters(number, upper: upper)). "
    case .roman(let upper): "\(Self.roman(number, upper: upper)). "
    }
  }

  private mutating func setStyle(_ type: String) {
    switch type {
    case "1": style = .decimal
    case "a": style = .letters(upper: false)
    case "A": style = .letters(upper: true)
    case "i": style = .roman(upper: false)
    case "I": style = .roman(upper: true)
    default: break
    }
  }

  private mutating func setStyle(ofDeclarations style: String) {
    for declaration in style.split(separator: ";") {
      let parts = declaration.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0] == "list-style-type" || parts[0] == "list-style" else {
        continue
      }
      switch parts[1] {
      case "none": self.style = .none
      case "disc", "circle", "square": self.style = .mark
      case "decimal": self.style = .decimal
      case "lower-alpha", "lower-latin": self.style = .letters(upper: false)
      case "upper-alpha", "upper-latin": self.style = .letters(upper: true)
      case "lower-roman": self.style = .roman(upper: false)
      case "upper-roman": self.style = .roman(upper: true)
      default: break
      }
    }
  }

  private static func letters(_ number: Int, upper: Bool) -> String {
    guard number > 0 else { return "\(number)" }
    let letters = CellPlace.letters(ofColumn: number - 1)
    return upper ? letters : letters.lowercased()
  }

  private static func roman(_ number: Int, upper: Bool) -> String {
    guard 1...3999 ~= number else { return "\(number)" }
    let signs = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
      (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return upper ? text.uppercased() : text
  }
}
