import Wording

extension Phrase {
  static func quoted(_ text: String) -> Phrase { Phrase(ru: "«\(text)»", en: "“\(text)”") }
}

extension String {
  var visible: String { self }
}
