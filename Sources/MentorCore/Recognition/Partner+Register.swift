import JSONStore

extension RecordSet<Partner> {
  /// Takes a new partner in.
  ///
  /// - Throws: ``RecognitionError/knownPartner(_:)`` where one of the same name is known.
  public mutating func register(_ partner: Partner) throws(RecognitionError) {
    if let known = first(where: { $0.id != partner.id && $0.isMeant(by: partner.name) }) {
      throw .knownPartner(known.id)
    }
    try enter(partner)
  }
}

extension Partner {
  /// The partner with one agreement more, in the order of their signatures.
  ///
  /// - Throws: ``RecognitionError/value(_:)`` where the agreement ends before it begins.
  public func agreed(_ agreement: PartnerAgreement) throws(RecognitionError) -> Partner {
    var partner = self
    do throws(ValueProblem) {
      partner.agreements.append(try agreement.checked())
    } catch {
      throw .value(error)
    }
    partner.agreements.sort { $0.signed < $1.signed }
    return partner
  }
}
