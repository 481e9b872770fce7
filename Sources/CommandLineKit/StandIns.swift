import Wording
struct FoldedText: Hashable { let text: String; init(_ s: String) { text = s.lowercased() } }
func nearest(to word: String, among candidates: [String], limit: Int = 3) -> [String] { [] }
extension Phrase { static func quoted(_ t: String) -> Phrase { Phrase(ru: "«\(t)»", en: "“\(t)”") } }
extension String { var visible: String { self }
  var displayWidth: Int { count }
  func wrapped(at width: Int, indent: Int = 0) -> [String] { [self] }
}
