import JSONStore
import Wording

extension ValueProblem? {
  /// `problem` where `text` holds nothing but spaces.
  static func needed(_ text: String, _ problem: Phrase) -> Self {
    text.cleaned().isEmpty ? ValueProblem(problem) : nil
  }
}
