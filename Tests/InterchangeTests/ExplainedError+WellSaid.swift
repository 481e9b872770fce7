import Wording

extension ExplainedError {
  /// Whether both texts of the message are clauses and the hint is made of sentences.
  var isWellSaid: Bool {
    let clauses = [message.ru, message.en].allSatisfy { text in
      text.first?.isLowercase == true && !text.hasSuffix(".")
    }
    let sentences = [hint?.ru, hint?.en].allSatisfy { text in
      text.map { $0.first?.isUppercase == true && $0.hasSuffix(".") } ?? false
    }
    return clauses && sentences
  }
}
