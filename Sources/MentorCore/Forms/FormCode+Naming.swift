public import JSONStore

extension FormCode {
  /// The code of the form that `typed` names: its code in any case, or a name of the catalogue such
  /// as «учитель – ученик» with any dash, spacing and case.
  ///
  /// - Throws: ``ValueProblem`` naming the nearest forms where there is none of that name.
  public init(named typed: String) throws(ValueProblem) {
    guard let form = FormCatalogue.standard.form(named: typed) else {
      throw FormCatalogue.standard.unknownForm(typed)
    }
    self = form.code
  }
}
