import Wording

extension Pool {
  /// The role model of the form that `typed` names, as the catalogue writes it.
  ///
  /// Case, dashes and spaces do not matter; the beginning is enough where it is unique.
  ///
  /// - Throws: ``PairingError/unknownRoleModel(_:in:known:)``.
  public func roleModel(
    named typed: String, in form: FormCode
  ) throws(PairingError) -> String {
    let known = forms[form]?.roleModels ?? []
    let folded = FoldedText(typed)
    if let exact = known.first(where: { FoldedText($0) == folded }) { return exact }
    let begun = known.filter { FoldedText($0).text.hasPrefix(folded.text) }
    guard begun.count == 1, !folded.isEmpty else {
      throw .unknownRoleModel(typed, in: form, known: known)
    }
    return begun[0]
  }
}
